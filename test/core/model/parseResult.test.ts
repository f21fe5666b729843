import { parseResult } from '../../../src/core/model/parseResult';
import type { Result } from '../../../src/core/model/result';
import type { CellValue } from '../../../src/core/workbook/cellValue';

const short = (result: Result): unknown => {
  switch (result.kind) {
    case 'percent':
      return `${result.percent} %`;
    case 'number':
      return result.number;
    case 'state':
      return result.state;
    case 'text':
    case 'none':
      return result.kind;
  }
};

test.each<[CellValue, unknown]>([
  ['100%', '100 %'],
  ['100,0 %', '100 %'],
  [' -9,34%', '-9.34 %'],
  ['0%', '0 %'],
  [{ kind: 'percent', fraction: 0.07 }, '7 %'],
  [{ kind: 'percent', fraction: 0.29 }, '29 %'],
  [1, 1],
  ['1.234,5', 1234.5],
  ['-3', -3],
  ['1.234', 'text'],
  ['99.5%', 'text'],
  ['2,7 gg', 'text'],
  ['n. 5', 'text'],
  ['Relazione presentata', 'text'],
  ['non sospeso', 'text'],
  [true, 'text'],
  [{ kind: 'date', serial: 44196 }, 'text'],
  ['sospeso', 'sospeso'],
  ['Sospesa', 'sospeso'],
  ['sospeso causa COVID', 'sospeso'],
  ['Annullato', 'sospeso'],
  ['Rinviato causa COVID', 'rinviato'],
  ['rinvio al 2021', 'rinviato'],
  ['in sospeso', 'sospeso'],
  ['Cancellato per la pandemia', 'sospeso'],
  ['Posticipato al 2021', 'rinviato'],
  ['differita', 'rinviato'],
  ['slittato', 'rinviato'],
  ['prorogato al 30/9/2021', 'rinviato'],
  ['rinvigorito', 'text'],
  ['differenza di 3', 'text'],
  ['n.a.', 'nonRilevato'],
  ['N/A', 'nonRilevato'],
  ['n.c.', 'nonRilevato'],
  ['non applicabile', 'nonRilevato'],
  ['non valutabile', 'nonRilevato'],
  ['non raggiunto', 'text'],
  ['---', 'nonRilevato'],
  ['—', 'nonRilevato'],
  ['-', 'nonRilevato'],
  ['n.d.', 'nonRilevato'],
  ['N.R.', 'nonRilevato'],
  ['nd', 'nonRilevato'],
  ['non disponibile', 'nonRilevato'],
  [null, 'none'],
  ['  ', 'none'],
])('%j is %s', (cell, expected) => {
  expect(short(parseResult(cell))).toBe(expected);
});

test('the text is what the user wrote', () => {
  expect([parseResult(' 100,0 % ').text, parseResult({ kind: 'percent', fraction: 0.255 }).text]).toEqual([
    ' 100,0 % ',
    '25,5%',
  ]);
});
