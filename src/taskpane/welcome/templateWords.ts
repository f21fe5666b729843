import type { Messages } from '../messages/it';
import type { TemplateOutcome } from '../services';

/** What became of «Crea modello», as sentences. */
export function templateWords(outcome: TemplateOutcome, { template }: Messages): readonly string[] {
  if (outcome.made === 'file') return [template.fileMade];
  if (outcome.sheets.length === 0) return [template.nothingToAdd];
  const made = template.made(outcome.sheets.length);
  return outcome.kept.length === 0 ? [made] : [made, template.kept(outcome.kept.join(', '))];
}
