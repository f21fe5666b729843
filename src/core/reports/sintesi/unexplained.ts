import type { Ledger } from '../../statements/ledger';
import { materialVariances } from '../../statements/materialVariances';
import { causesOf } from '../../statements/causesOf';
import { materialityRule } from '../materialityRule';

/** Objectives named in the sentence; any more are counted. */
const MOST_NAMED = 24;

/** What counts as a material variance, and which objectives have one without a declared cause, as sentences. */
export function unexplained({ objectives, model: { entity } }: Ledger): string {
  const material = objectives.filter((entry) => materialVariances(entry, entity).length > 0);
  const definition = `Rilevante: ${materialityRule(entity)}.`;
  if (material.length === 0) return `${definition} Nessun obiettivo ha scostamenti rilevanti.`;
  const codes = material.filter((entry) => causesOf(entry) === '').map(({ objective }) => objective.code);
  const more = codes.length - MOST_NAMED;
  const named = codes.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` e altri ${more}` : '');
  const how = codes.length === material.length ? 'tutti' : `di cui ${codes.length}`;
  const open = codes.length === 0 ? 'tutti con la causa' : `${how} senza causa dichiarata: ${named}`;
  return `${definition} Obiettivi con scostamenti rilevanti: ${material.length}, ${open}.`;
}
