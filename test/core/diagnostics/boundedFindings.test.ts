import { BoundedFindings, MOST_ALIKE, MOST_RELATED } from '../../../src/core/diagnostics/boundedFindings';
import { countCases } from '../../../src/core/diagnostics/countCases';
import type { Finding, Place, Severity } from '../../../src/core/diagnostics/finding';

const found = (row: number, sheet = 'Risorse', severity: Severity = 'errore', related?: readonly Place[]): Finding => ({
  code: 'T001',
  severity,
  message: `Riga ${row}.`,
  place: { sheet, table: sheet, column: 'Oneri', cell: `F${row}`, key: '1B' },
  ...(related && { related }),
  action: 'Correggere.',
});
const bounded = (...findings: readonly Finding[]): Finding[] => {
  const all = new BoundedFindings();
  for (const finding of findings) all.add(finding);
  return all.list();
};
const rows = (count: number): Finding[] => Array.from({ length: count }, (_, index) => found(index + 2));

test('as many as are read are listed as they are, and one more too', () => {
  for (const count of [0, 1, MOST_ALIKE, MOST_ALIKE + 1]) expect(bounded(...rows(count))).toEqual(rows(count));
});

test('of more, the last one counts those that are not listed, at the first of them', () => {
  expect(bounded(...rows(MOST_ALIKE + 12))).toEqual([
    ...rows(MOST_ALIKE),
    {
      code: 'T001',
      severity: 'errore',
      message: 'Risorse: oltre ai 1000 elencati ci sono altri 12 casi di T001, che non sono elencati.',
      place: { sheet: 'Risorse', table: 'Risorse', cell: 'F1002' },
      action: 'Correggere.',
      cases: 12,
    },
  ]);
});

test('those of another sheet or of another weight are counted by themselves', () => {
  const others = [found(2, 'Quote'), found(3, 'Risorse', 'avviso')];
  const listed = bounded(...rows(MOST_ALIKE + 5), ...others);
  expect(listed.filter(({ cases }) => cases === undefined)).toEqual([...rows(MOST_ALIKE), ...others]);
  expect(countCases(listed)).toBe(MOST_ALIKE + 7);
});

test('of the cells that take part the first are listed, and all are counted', () => {
  const places = Array.from({ length: 2_000 }, (_, index): Place => ({ sheet: 'Quote', cell: `H${index + 2}` }));
  expect(bounded(found(2, 'Quote', 'errore', places))).toEqual([
    {
      ...found(2, 'Quote', 'errore', places.slice(0, MOST_RELATED)),
      message: 'Riga 2. Delle celle collegate, 2000, sono elencate le prime 100.',
    },
  ]);
});

test('as many cells that take part as are read are listed as they are', () => {
  const places = Array.from({ length: MOST_RELATED }, (_, index): Place => ({ sheet: 'Quote', cell: `H${index + 2}` }));
  expect(bounded(found(2, 'Quote', 'errore', places))).toEqual([found(2, 'Quote', 'errore', places)]);
});

test('of what is not said of a cell or a table, none is made up', () => {
  const bare: Finding = { ...found(2), place: { sheet: 'Risorse' } };
  const last = bounded(...Array.from({ length: MOST_ALIKE + 2 }, () => bare)).at(-1);
  expect(Object.keys(last?.place ?? {})).toEqual(['sheet']);
});
