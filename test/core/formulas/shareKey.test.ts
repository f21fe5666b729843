import { shareKey } from '../../../src/core/formulas/shareKey';
import { readInputs, type SheetRows } from '../../support/inputs';

const HEADER = ['Codice', 'Obiettivo', 'Missione', 'Programma'];

/** The key of each share of `1B` from rows of code, mission and programme, as `field=code`. */
function keysOf(rows: SheetRows, header: readonly string[] = HEADER): (string[] | undefined)[] {
  const Quote = [header, ...rows.map(([code = null, ...programme]) => [code, '1B', ...programme])];
  const { shares } = readInputs({ Quote }).model;
  return shares.map((share) => shareKey(share, shares)?.map(({ field, code }) => `${field}=${code}`));
}

const objectiveIn = (mission: string, programme: string): string[] => [
  'objective=1B',
  `mission=${mission}`,
  `programme=${programme}`,
  'code=',
];

test.each<[string, SheetRows, ReturnType<typeof keysOf>]>([
  ['with a code: the code', [['011-005-001', '011', '005']], [['code=011-005-001']]],
  [
    'without codes: the objective in its programme, of rows that have no code',
    [
      [null, '011', '005'],
      [null, '011', '004'],
      [null, '012', '005'],
    ],
    [objectiveIn('011', '005'), objectiveIn('011', '004'), objectiveIn('012', '005')],
  ],
  [
    'the only one without a code of its programme',
    [
      ['011-005-001', '011', '005'],
      [null, '011', '005'],
    ],
    [['code=011-005-001'], objectiveIn('011', '005')],
  ],
  [
    'two without a code in one programme: nothing tells them apart',
    [
      [null, '011', '005'],
      [null, '011', '005'],
      [null, '012', '004'],
    ],
    [undefined, undefined, objectiveIn('012', '004')],
  ],
])('the key of a share %s', (_, rows, expected) => {
  expect(keysOf(rows)).toEqual(expected);
});

test('where there is no column of codes, none is asked for', () => {
  const header = ['Titolo', ...HEADER.slice(1)];
  expect(keysOf([['Mercati', '012', '004']], header)).toEqual([['objective=1B', 'mission=012', 'programme=004']]);
});
