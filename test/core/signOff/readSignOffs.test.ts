import { readSignOffs } from '../../../src/core/signOff/readSignOffs';
import type { SignOff } from '../../../src/core/signOff/signOff';
import type { SheetRows } from '../../support/inputs';
import { LUCA, MARIA, SIGN_OFF_ROWS, TOTALS_ROWS } from './signOffCases';

const NO_AMOUNTS = {
  revenueBudget: null,
  costsBudget: null,
  investmentsBudget: null,
  revenueActual: null,
  costsActual: null,
  investmentsActual: null,
};
const unread = { amounts: NO_AMOUNTS, rows: null };
const [HEADING = [], FIRST = [], SECOND = []] = SIGN_OFF_ROWS;
const [TOTALS_HEADINGS = [], NOW = [], TOTALS = []] = TOTALS_ROWS;
const TITLE: SheetRows = [['Visto sui prospetti'], ['N.', 'Nome', 'Ruolo'], []];
const backwards = (rows: SheetRows): SheetRows => rows.map((row) => Array.from(row, (value) => value).reverse());

test.each<[string, SheetRows, SignOff[]]>([
  ['as it was written', [...TITLE, ...SIGN_OFF_ROWS, [], ...TOTALS_ROWS], [MARIA, LUCA]],
  ['an empty sheet', [], []],
  ['no headings', [...TITLE, FIRST, ...TOTALS_ROWS], []],
  ['a heading that somebody changed', [HEADING.with(6, 'Rilievi'), FIRST, ...TOTALS_ROWS], [MARIA]],
  ['the first one', [HEADING.with(0, 'Numero'), FIRST, SECOND, ...TOTALS_ROWS], [MARIA, LUCA]],
  ['that of the names', [HEADING.with(1, null), FIRST, SECOND, ...TOTALS_ROWS], [MARIA, LUCA]],
  ['several', [HEADING.with(1, 'Chi').with(2, null).with(8, '?'), FIRST, ...TOTALS_ROWS], [MARIA]],
  [
    'one of them, with the columns the other way round',
    backwards([HEADING.with(3, 'Quando'), FIRST, ...TOTALS_ROWS]),
    [MARIA],
  ],
  ['most of them', [HEADING.map((title, index) => (index < 5 ? 'x' : title)), FIRST, ...TOTALS_ROWS], []],
  ['columns in another order', backwards([...SIGN_OFF_ROWS, ...TOTALS_ROWS]), [MARIA, LUCA]],
  ['the totals above', [...TOTALS_ROWS, ...TITLE, ...SIGN_OFF_ROWS], [MARIA, LUCA]],
  [
    'the totals beside',
    [
      [...HEADING, ...TOTALS_HEADINGS],
      [...FIRST, ...NOW],
      [...SECOND, ...TOTALS],
    ],
    [MARIA, { ...LUCA, totals: unread }],
  ],
  ['the totals gone', [HEADING, FIRST], [{ ...MARIA, totals: unread }]],
  [
    'some of their headings gone',
    [HEADING, FIRST, TOTALS_HEADINGS.with(3, null), TOTALS],
    [{ ...MARIA, totals: unread }],
  ],
  [
    'the totals of another number',
    [HEADING, FIRST, TOTALS_HEADINGS, TOTALS.with(0, 3)],
    [{ ...MARIA, totals: unread }],
  ],
  [
    'words among the totals',
    [HEADING, FIRST, TOTALS_HEADINGS, TOTALS.with(2, 'n.d.').with(7, 'nove')],
    [{ ...MARIA, totals: { amounts: { ...MARIA.totals.amounts, costsBudget: null }, rows: null } }],
  ],
  ['a row without a name is none', [HEADING, FIRST.with(1, ' '), SECOND, ...TOTALS_ROWS], [LUCA]],
  ['a row without a number is none', [HEADING, FIRST.with(0, null), SECOND, ...TOTALS_ROWS], [LUCA]],
  ['a note below, in other columns', [HEADING, FIRST, [], [null, 'Ada'], ...TOTALS_ROWS], [MARIA]],
  [
    'blanks around what was typed',
    [HEADING, FIRST.with(1, ' Maria Rossi ').with(2, ' Responsabile'), ...TOTALS_ROWS],
    [MARIA],
  ],
  [
    'reports that were emptied',
    [HEADING, FIRST.with(7, null), ...TOTALS_ROWS],
    [{ ...MARIA, reports: [], version: '' }],
  ],
  [
    'a date and a year that Excel made of what was typed',
    [HEADING, FIRST.with(3, { kind: 'date', serial: 44_286 }).with(4, 2020), ...TOTALS_ROWS],
    [{ ...MARIA, date: '31/3/2021' }],
  ],
])('%s', (_, rows, signOffs) => {
  expect(readSignOffs({ rows })).toEqual(signOffs);
});
