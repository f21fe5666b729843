import type { LineChange, NumberChange } from '../../../src/core/preview/preview';
import { lineText, numberText } from '../../../src/core/preview/previewText';

const COSTS: NumberChange = { scope: 'objective', key: '1B', what: 'Oneri', before: 1_400_00, now: 1_401_50 };

test.each<[Partial<NumberChange>, string]>([
  [{}, 'Obiettivo 1B, Oneri: 1.400,00 → 1.401,50'],
  [{ scope: 'total', key: '', before: null }, 'Totale generale, Oneri: vuoto → 1.401,50'],
  [{ scope: 'mission', key: '011', now: null }, 'Missione 011, Oneri: 1.400,00 → vuoto'],
  [{ scope: 'programme', key: '011-005', now: 0 }, 'Programma 011-005, Oneri: 1.400,00 → 0,00'],
])('a number: %j', (change, text) => {
  expect(numberText({ ...COSTS, ...change })).toBe(text);
});

const LINE: LineChange = { scope: 'objective', key: '1C', name: 'Fiere', kind: 'added' };

test.each<[Partial<LineChange>, string]>([
  [{}, 'Obiettivo 1C aggiunto: «Fiere»'],
  [{ kind: 'gone', name: '' }, 'Obiettivo 1C tolto'],
  [{ scope: 'mission', key: '011' }, 'Missione 011 aggiunta: «Fiere»'],
  [{ scope: 'mission', key: '011', kind: 'gone' }, 'Missione 011 tolta: «Fiere»'],
])('a line: %j', (change, text) => {
  expect(lineText({ ...LINE, ...change })).toBe(text);
});
