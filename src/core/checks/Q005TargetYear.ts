import type { FindingDetails } from '../diagnostics/kind';
import type { Model, Target } from '../model/model';
import { placeOf } from '../model/rowSource';
import { groupBy } from '../statements/groupBy';
import type { Check } from './check';
import { placeOfTarget } from './support/places';

/**
 * A target of another year than that of the accounts: as a rule, last year's heading was left in place. Where most
 * targets, of several, agree on one other year, it is the year of the accounts that may be wrong, and is said once.
 */
export const targetYear: Check = {
  kind: {
    code: 'Q005',
    severity: 'avviso',
    title: 'Target di un altro esercizio',
    action: 'Correggere l’anno del target, oppure togliere il target dal foglio.',
  },
  find: ({ model }) => {
    const { year } = model.entity;
    if (year === null) return [];
    const others = model.targets.filter((target) => target.year !== null && target.year !== year);
    const dated = model.targets.filter((target) => target.year !== null).length;
    const most = [...groupBy(others, (target) => target.year).values()].find(
      (group) => group.length > 2 && group.length > dated / 2,
    );
    return [
      ...(most ? ofOneYear(model, most, year) : []),
      ...others.filter((target) => target.year !== most?.[0]?.year).map((target) => ofOtherYear(target, year)),
    ];
  },
};

function ofOtherYear(target: Target, year: number): FindingDetails {
  return {
    message: `Il target ${target.number} dell’obiettivo ${target.objective} è dell’anno ${target.year ?? ''}, ma l’esercizio è il ${year}.`,
    place: placeOfTarget(target, 'year'),
    seen: String(target.year),
    expected: String(year),
  };
}

function ofOneYear({ entity, targets }: Model, others: readonly Target[], year: number): FindingDetails[] {
  const [first] = others;
  const source = entity.sources['Esercizio'];
  if (!first || !source) return [];
  return [
    {
      message: `L’esercizio è il ${year}, ma ${others.length} target su ${targets.length} sono dell’anno ${first.year ?? ''}.`,
      place: placeOf(source, 'value', 'Esercizio'),
      related: others.map((target) => placeOfTarget(target, 'year')),
      seen: String(year),
      expected: String(first.year),
      action: 'Correggere la voce Esercizio del foglio Ente; se è giusta, aggiornare gli anni dei target.',
    },
  ];
}
