import { renameInFormula } from '../../../src/core/plan/renameInFormula';

const names = new Map([
  ['Scostamenti', 'Scostamenti (2)'],
  ["L'Aquila", "L'Aquila (2)"],
]);

test.each([
  ["'Scostamenti'!A1", "'Scostamenti (2)'!A1"],
  ["SUM('Scostamenti'!A1:B2,'Altro'!A1)", "SUM('Scostamenti (2)'!A1:B2,'Altro'!A1)"],
  ["'L''Aquila'!A1", "'L''Aquila (2)'!A1"],
  [
    `IF('Scostamenti'!A1="'Scostamenti'!","""'Scostamenti'!")`,
    `IF('Scostamenti (2)'!A1="'Scostamenti'!","""'Scostamenti'!")`,
  ],
  ["'[1]Scostamenti'!A1", "'[1]Scostamenti'!A1"],
  ["'Scostamenti vecchi'!A1", "'Scostamenti vecchi'!A1"],
  ["Risorse[Oneri d''esercizio]", "Risorse[Oneri d''esercizio]"],
  ['A1+1', 'A1+1'],
])('%s → %s', (formula, renamed) => {
  expect(renameInFormula(formula, names)).toBe(renamed);
});
