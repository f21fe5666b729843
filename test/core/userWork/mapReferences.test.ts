import { mapReferences } from '../../../src/core/userWork/mapReferences';

/** Each reference one row further down, and those of the sheet «Altro» nowhere. */
const down = (formula: string): string | undefined =>
  mapReferences(formula, ({ sheet, area }) =>
    sheet === 'Altro' ? undefined : { ...area, top: area.top + 1, bottom: area.bottom + 1 },
  );

test.each([
  ['C7*2', 'C8*2'],
  ['$C$7-C8/100', '$C$8-C9/100'],
  ['SUM(C7:$D$12)', 'SUM(C8:$D$13)'],
  ['IF(C7="C7",LOG10(C7),"")', 'IF(C8="C7",LOG10(C8),"")'],
  ["'L''Aquila 2'!B2+Scostamenti!C7", "'L''Aquila 2'!B3+Scostamenti!C8"],
  ['Risorse[Oneri A1]+Risorse[[#This Row],[B2]]', 'Risorse[Oneri A1]+Risorse[[#This Row],[B2]]'],
  ['[1]Foglio!C7+C7', '[1]Foglio!C7+C8'],
  ["'[Altra.xlsx]Foglio'!C7", "'[Altra.xlsx]Foglio'!C8"],
  ['TASSO1+A1B+1E5+_x2', 'TASSO1+A1B+1E5+_x2'],
  ['SUM(3:4)', 'SUM(4:5)'],
  ['_xlfn.IFNA(C7,0)', '_xlfn.IFNA(C8,0)'],
  ['Altro!C7', undefined],
])('%s → %s', (formula, expected) => {
  expect(down(formula)).toBe(expected);
});

test('a whole column has all rows', () => {
  const areas: unknown[] = [];
  mapReferences('SUM(Dati!$B:C)', (reference) => {
    areas.push(reference);
    return reference.area;
  });
  expect(areas).toEqual([
    {
      sheet: 'Dati',
      area: { top: 1, left: 2, bottom: 1_048_576, right: 3 },
      fixed: { top: true, left: true, bottom: true, right: false },
    },
  ]);
});
