import { emptySignOffs } from '../../../src/core/signOff/emptySignOffs';
import { cellAddress } from '../../../src/core/workbook/address';
import type { SheetRows } from '../../support/inputs';
import { SIGN_OFF_ROWS, TOTALS_ROWS } from './signOffCases';

const [HEADING = [], FIRST = [], SECOND = []] = SIGN_OFF_ROWS;

test.each<[string, SheetRows, string[]]>([
  [
    'what each sign-off and its totals say is cleared, blank cells are not',
    [['Visto'], HEADING, FIRST, SECOND, [], ...TOTALS_ROWS.slice(0, 3)],
    [
      ...['B5', 'C5', 'D5', 'E5', 'F5', 'G5', 'H5', 'I5', 'J5', 'K5'],
      ...['B6', 'C6', 'E6', 'F6', 'G6', 'H6', 'I6', 'J6', 'K6'],
      ...['B10', 'C10', 'D10', 'E10', 'F10', 'G10', 'I10'],
    ],
  ],
  [
    'what stands above or beside stays',
    [[1, 'mio'], HEADING, [null, 'mio'], [3, null, null, null, null, null, null, null, null, null, 'mio']],
    ['B6'],
  ],
  [
    'columns that were moved',
    [
      ['nota', ...HEADING.slice(1), 'N.'],
      ['mio', 'Ada', null, null, null, null, null, null, null, null, 7],
    ],
    ['L4', 'C4'],
  ],
  ['headings that somebody changed: nothing is touched', [HEADING.with(1, 'Chi'), FIRST], []],
  ['an empty sheet', [], []],
])('%s', (_, rows, cells) => {
  const edits = emptySignOffs({ sheet: 'Visto', top: 3, left: 2, rows, merged: [] });
  expect(edits.map(({ row, column }) => cellAddress(row, column))).toEqual(cells);
  expect(edits).toEqual(edits.map(({ row, column }) => ({ sheet: 'Visto', row, column, change: { kind: 'clear' } })));
});
