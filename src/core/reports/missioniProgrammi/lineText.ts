import type { Ledger } from '../../statements/ledger';
import type { SpendingLine } from './spendingLines';

/** What a line says of its objective: the title and the codes of the projects that fall in the programme. */
export function lineText(ledger: Ledger, line: SpendingLine): string {
  const objective = ledger.objectiveByCode.get(line.objective)?.objective;
  const title = objective?.title ?? '';
  const projects = [...new Set(line.shares.map(({ share }) => share.projects.trim()).filter((codes) => codes !== ''))];
  if (projects.length === 0) return title;
  return `${title}\nProgetti: ${projects.join(' - ')}`;
}
