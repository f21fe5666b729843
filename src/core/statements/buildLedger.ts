import type { Model } from '../model/model';
import { allocateShares } from './allocateShares';
import { fieldTotals } from './fieldTotals';
import { groupBy } from './groupBy';
import { implicitShares } from './implicitShares';
import type { Ledger } from './ledger';
import { programmeTotals } from './programmeTotals';
import { sumAmounts } from './sumAmounts';

/**
 * Resolves the codes of a model and does its sums, in time linear in its rows. What refers to an unknown objective
 * adds to nothing; of two objectives with the same code the first has everything, so that nothing counts twice. Both
 * are findings of the checks, never exceptions.
 */
export function buildLedger(model: Model): Ledger {
  const resourcesOf = groupBy(model.resources, (resource) => resource.objective);
  const targetsOf = groupBy(model.targets, (target) => target.objective);
  const bare = firstOfEachCode(model).map((objective) => {
    const resources = resourcesOf.get(objective.code) ?? [];
    return {
      objective,
      resources,
      amounts: sumAmounts(resources.map(({ amounts }) => amounts)),
      targets: targetsOf.get(objective.code) ?? [],
    };
  });
  const amountsOf = new Map(bare.map(({ objective, amounts }) => [objective.code, amounts]));
  const written = model.tables.Quote
    ? model.shares
    : implicitShares(
        bare.map(({ objective }) => objective),
        ({ code }) => resourcesOf.has(code),
      );
  const shares = allocateShares(written, (code) => amountsOf.get(code));
  const sharesOf = groupBy(shares, ({ share }) => share.objective);
  const objectives = bare.map((part) => ({ ...part, shares: sharesOf.get(part.objective.code) ?? [] }));
  return {
    model,
    objectives,
    objectiveByCode: new Map(objectives.map((entry) => [entry.objective.code, entry])),
    shares,
    totals: fieldTotals(objectives.map(({ amounts }) => amounts)),
    programmes: programmeTotals(model.programmes, shares),
  };
}

function firstOfEachCode({ objectives }: Model): Model['objectives'] {
  const seen = new Set<string>();
  return objectives.filter(({ code }) => !seen.has(code) && seen.add(code));
}
