import { AMOUNT_FIELDS } from '../../../src/core/inputs/definitions';
import { signOffRemarks } from '../../../src/core/mailing/signOffRemarks';
import type { JudgedSignOff, Standing } from '../../../src/core/signOff/judgeSignOffs';
import type { ControlTotals } from '../../../src/core/signOff/signOff';

const totals: ControlTotals = {
  amounts: Object.fromEntries(AMOUNT_FIELDS.map((field) => [field, null])) as ControlTotals['amounts'],
  rows: null,
};

function signOff(name: string, standing: Standing): JudgedSignOff {
  return {
    name,
    role: 'Responsabile',
    date: '31/03/2021',
    year: '2020',
    fingerprint: '9F3A-04C1-77BE',
    found: '3 avvisi',
    reports: ['Sintesi'],
    version: '0.1.0',
    totals,
    standing,
  };
}

test('nothing is said of sign-offs that hold, of those that a later one stands for, nor of another year’s', () => {
  const holding = (['valid', 'superseded', 'otherYear'] as const).map((standing) => signOff('Maria Rossi', standing));
  expect([signOffRemarks([]), signOffRemarks(holding)]).toEqual([[], []]);
});

test('those that hold no more are named', () => {
  const valid = signOff('Carla Neri', 'valid');
  expect(signOffRemarks([valid, signOff('Maria Rossi', 'data')])).toEqual([
    {
      message: 'Non vale più il visto di Maria Rossi (Responsabile), 31/03/2021.',
      action: 'Generare i prospetti e farli vistare di nuovo, oppure togliere il visto.',
      places: [{ sheet: 'Visto' }],
    },
  ]);
  const two = signOffRemarks([signOff('Maria Rossi', 'reports'), valid, signOff('Ugo Bini', 'edited')]);
  expect(two.map(({ message }) => message)).toEqual([
    'Non valgono più i visti di Maria Rossi (Responsabile), 31/03/2021 e Ugo Bini (Responsabile), 31/03/2021.',
  ]);
});
