import { shorten } from '../../../src/core/reports/sintesi/shorten';

test.each([
  ['Bando rinviato', 14, 'Bando rinviato'],
  ['Bando rinviato, causa emergenza', 20, 'Bando rinviato …'],
  ['Bando', 3, 'Ban …'],
])('«%s» in %i characters', (text, longest, expected) => {
  expect(shorten(text, longest)).toBe(expected);
});
