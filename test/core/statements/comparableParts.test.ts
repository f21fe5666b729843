import { AMOUNT_FIELDS } from '../../../src/core/inputs/definitions';
import type { Amounts } from '../../../src/core/model/model';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import { comparableParts } from '../../../src/core/statements/comparableParts';
import { modelOf, objective, resource, share } from './modelOf';

const ALL: Amounts = {
  revenueBudget: 1_00,
  costsBudget: 1_00,
  investmentsBudget: 0,
  revenueActual: 1_00,
  costsActual: 1_00,
  investmentsActual: 1_00,
};

test.each<[string, Partial<Amounts>[], Partial<Amounts>, string[]]>([
  [
    'what one of its shares gives, and what is spent',
    [{ revenueBudget: 1 }, {}],
    {},
    ['revenueBudget', 'costsActual', 'investmentsActual'],
  ],
  [
    'what is not zero, in columns that are used elsewhere',
    [{}, {}],
    { revenueActual: 1, investmentsBudget: 1 },
    ['revenueActual', 'costsActual', 'investmentsActual'],
  ],
  ['a zero that is written is given', [{ costsBudget: 0 }], {}, ['costsBudget', 'costsActual', 'investmentsActual']],
])('%s', (_, own, elsewhere, comparable) => {
  const ledger = buildLedger(
    modelOf({
      objectives: [objective('1A'), objective('1B')],
      resources: [resource('1A', ALL)],
      shares: [
        ...own.map((amounts) => share('1A', '011-005', { amounts })),
        share('1B', '011-005', { amounts: elsewhere }),
      ],
    }),
  );
  const compared = comparableParts(ledger.model);
  expect(
    AMOUNT_FIELDS.filter((field) => ledger.objectives.slice(0, 1).some((entry) => compared(entry, field))),
  ).toEqual(comparable);
});
