import fc from 'fast-check';
import { LARGEST_AMOUNT } from '../../../src/core/money/cents';
import { formatAmount } from '../../../src/core/money/formatAmount';
import { parseItalianAmount } from '../../../src/core/money/parseItalianAmount';

const NBSP = '\u00a0';
const MINUS = '\u2212';

test.each([
  ['1234', 123400],
  ['1.234,56', 123456],
  ['1234,56', 123456],
  ['1.234,5', 123450],
  ['1.234.567', 123456700],
  ['12.345.678,90', 1234567890],
  ['0', 0],
  ['-0,00', 0],
  ['00012', 1200],
  ['€ 1.234,56', 123456],
  ['€1.234,56', 123456],
  ['1234,56 €', 123456],
  ['EUR 1.234,56', 123456],
  ['1.234,56 eur', 123456],
  [`${NBSP}1.234,56${NBSP}€`, 123456],
  ['  15  ', 1500],
  ['-15.928,00', -1592800],
  ['15.928,00-', -1592800],
  ['15.928,00 -', -1592800],
  [`${MINUS} 15.928,00`, -1592800],
  ['-€ 5', -500],
  ['€ -5', -500],
  ['5- €', -500],
  ['(1.234,56)', -123456],
  ['( 1.234,56 )', -123456],
  ['€ (5)', -500],
  ['(€ 5)', -500],
  ['(5) €', -500],
  ['1.000.000.000', LARGEST_AMOUNT],
])('reads %j as %i cents', (text, cents) => {
  expect(parseItalianAmount(text)).toStrictEqual({ cents });
});

test.each([
  ['1.234', 'ambiguous'],
  ['-1.234', 'ambiguous'],
  ['€ 123.456', 'ambiguous'],
  ['', 'unreadable'],
  ['--15.928', 'unreadable'],
  ['-(5)', 'unreadable'],
  ['(5', 'unreadable'],
  ['5)', 'unreadable'],
  [')5(', 'unreadable'],
  ['((5))', 'unreadable'],
  ['-5-', 'unreadable'],
  ['+5', 'unreadable'],
  ['€ 5 €', 'unreadable'],
  ['EUR 5 €', 'unreadable'],
  ['n.d.', 'unreadable'],
  ['-', 'unreadable'],
  ['€', 'unreadable'],
  ['5 euro', 'unreadable'],
  ['$5', 'unreadable'],
  ['1 234,56', 'unreadable'],
  ['1 .234,56', 'unreadable'],
  ['1,234.56', 'unreadable'],
  ['1,2,3', 'unreadable'],
  ['1.23.4', 'unreadable'],
  ['12.34', 'unreadable'],
  ['1234.567,00', 'unreadable'],
  ['1..234', 'unreadable'],
  ['5,', 'unreadable'],
  [',5', 'unreadable'],
  ["1'234,56", 'unreadable'],
  ['1E3', 'unreadable'],
  ['１２', 'unreadable'],
  ['1,234', 'tooManyDecimals'],
  ['1.234,567', 'tooManyDecimals'],
  ['5,000', 'tooManyDecimals'],
  ['1.000.000.000,01', 'tooLarge'],
  ['9'.repeat(400), 'tooLarge'],
])('refuses %j: %s', (text, problem) => {
  expect(parseItalianAmount(text)).toStrictEqual({ problem });
});

test('reads back every amount that it writes, save the whole thousands without their comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT }), (cents) => {
      expect(parseItalianAmount(formatAmount(cents))).toStrictEqual({ cents: cents === 0 ? 0 : cents });
    }),
  );
});

/** What a live formula does with a text: strips the marks, then NUMBERVALUE with `,` and `.`. */
function asAFormulaReads(text: string): number {
  const bare = text.toUpperCase().replace(/EUR|[€()\-\u2212\u00a0 ]/g, '');
  const value = Number(bare.replaceAll('.', '').replace(',', '.'));
  return /[-(\u2212]/.test(text) ? -value : value;
}

test('a live formula reads the same amount from every text that is accepted', () => {
  const texts = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-() €')), maxLength: 12 });
  fc.assert(
    fc.property(texts, (text) => {
      const read = parseItalianAmount(text);
      fc.pre('cents' in read);
      expect(Math.round(asAFormulaReads(text) * 100) || 0).toBe('cents' in read ? read.cents : undefined);
    }),
  );
});
