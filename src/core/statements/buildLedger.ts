import type { Model, Objective } from '../model/model';
import { allocateShares } from './allocateShares';
import { causeMark, type ExplainedByObjective } from './explainedVariances';
import { fieldTotals } from './fieldTotals';
import { groupBy } from './groupBy';
import { implicitShares } from './implicitShares';
import type { Ledger, ObjectiveLedger } from './ledger';
import { programmeTotals } from './programmeTotals';
import { sharesUnknown } from './sharesUnknown';
import { sumAmounts } from './sumAmounts';

/**
 * Resolves the codes of a model and does its sums, in time linear in its rows. What refers to an unknown objective
 * adds to nothing; of two objectives with the same code the first has everything, so that nothing counts twice. Both
 * are findings of the checks, never exceptions.
 *
 * @param remembered what earlier runs remember of the declared causes, the last run first
 */
export function buildLedger(model: Model, remembered: readonly ExplainedByObjective[] = []): Ledger {
  const resourcesOf = groupBy(model.resources, (resource) => resource.objective);
  const targetsOf = groupBy(model.targets, (target) => target.objective);
  const bare = firstOfEachCode(model).map((objective) => {
    const resources = rowsOf(resourcesOf, objective);
    return {
      objective,
      resources,
      amounts: sumAmounts(resources.map(({ amounts }) => amounts)),
      targets: rowsOf(targetsOf, objective),
    };
  });
  const amountsOf = new Map(bare.map(({ objective, amounts }) => [objective.code, amounts]));
  const unknown = sharesUnknown(model);
  const written =
    model.tables.Quote || unknown
      ? model.shares
      : implicitShares(
          bare.map(({ objective }) => objective),
          ({ code }) => resourcesOf.has(code),
        );
  const shares = allocateShares(written, (code) => amountsOf.get(code));
  const sharesOf = groupBy(shares, ({ share }) => share.objective);
  const objectives = bare.map((part) => ({
    ...part,
    shares: rowsOf(sharesOf, part.objective),
    ...explainedOf(part, remembered),
  }));
  return {
    model,
    objectives,
    objectiveByCode: new Map(objectives.map((entry) => [entry.objective.code, entry])),
    shares,
    totals: fieldTotals(objectives.map(({ amounts }) => amounts)),
    programmes: unknown ? [] : programmeTotals(model.programmes, shares),
  };
}

/** What the cause of an objective was written for, where a run met this very cause. */
function explainedOf(
  entry: Pick<ObjectiveLedger, 'objective' | 'resources'>,
  remembered: readonly ExplainedByObjective[],
): Pick<ObjectiveLedger, 'explained'> {
  const candidates = remembered.flatMap((run) => run.get(entry.objective.code) ?? []);
  if (candidates.length === 0) return {};
  const mark = causeMark(entry);
  const explained = candidates.find((candidate) => candidate.mark === mark);
  return explained ? { explained } : {};
}

/** The rows that name an objective; rows without a code are not those of an objective without a code. */
function rowsOf<Row>(rows: ReadonlyMap<string, readonly Row[]>, { code }: Objective): readonly Row[] {
  return code === '' ? [] : (rows.get(code) ?? []);
}

function firstOfEachCode({ objectives }: Model): Model['objectives'] {
  const seen = new Set<string>();
  return objectives.filter(({ code }) => code === '' || (!seen.has(code) && seen.add(code)));
}
