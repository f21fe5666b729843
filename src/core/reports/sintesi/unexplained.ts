import type { Ledger, ObjectiveLedger } from '../../statements/ledger';
import { materialVariances } from '../../statements/materialVariances';
import { causesOf } from '../../statements/causesOf';
import { isToReview } from '../causeText';
import { materialityRule } from '../materialityRule';

/** Objectives named in the sentence; any more are counted. */
const MOST_NAMED = 24;

/** What counts as a material variance, and which objectives have one without a declared cause or with one to review, as sentences. */
export function unexplained({ objectives, model: { entity } }: Ledger): string {
  const material = objectives.filter((entry) => materialVariances(entry, entity).length > 0);
  const definition = `Rilevante: ${materialityRule(entity)}.`;
  const moved = codesOf(objectives.filter((entry) => isToReview(entry, entity)));
  const review = moved.length === 0 ? '' : ` Cause da rivedere: ${namesOf(moved)}.`;
  if (material.length === 0) return `${definition} Nessun obiettivo ha scostamenti rilevanti.${review}`;
  const codes = codesOf(material.filter((entry) => causesOf(entry) === ''));
  const how = codes.length === material.length ? 'tutti' : `di cui ${codes.length}`;
  const open = codes.length === 0 ? 'tutti con la causa' : `${how} senza causa dichiarata: ${namesOf(codes)}`;
  return `${definition} Obiettivi con scostamenti rilevanti: ${material.length}, ${open}.${review}`;
}

function codesOf(entries: readonly ObjectiveLedger[]): string[] {
  return entries.map(({ objective }) => objective.code);
}

function namesOf(codes: readonly string[]): string {
  const more = codes.length - MOST_NAMED;
  return codes.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` e altri ${more}` : '');
}
