import type { Ledger, ObjectiveLedger } from '../../statements/ledger';
import { foldCode } from './codeCells';

/**
 * Tells of an objective whether rows of `Risorse` or `Quote` that name none may be its own: their code differs only by case
 * or blanks, or it has no rows at all and some name nothing that is known. Those rows are findings, which say why it lacks
 * them.
 */
export function strayRows({ model, objectives }: Ledger): (entry: ObjectiveLedger) => boolean {
  const known = new Set(objectives.map(({ objective }) => objective.code).filter((code) => code !== ''));
  const isStray = ({ objective }: { readonly objective: string }): boolean => !known.has(objective);
  const resources = model.resources.filter(isStray);
  const almost = new Set([...resources, ...model.shares.filter(isStray)].map(({ objective }) => foldCode(objective)));
  return (entry) =>
    almost.has(foldCode(entry.objective.code)) || (entry.resources.length === 0 && resources.length > 0);
}
