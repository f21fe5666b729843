import { withShortTexts } from '../../../src/core/diagnostics/withShortTexts';

const long = 'abc '.repeat(10_000);
const cut = `${long.slice(0, 79)}…`;

test('short texts stay as they are', () => {
  const details = { message: 'Il valore «x» non va.', place: { sheet: 'Aree', key: '1' }, seen: 'x', expected: 'y' };
  expect(withShortTexts(details)).toEqual(details);
});

test('quotations, values and keys are cut, the words around them are not', () => {
  const details = {
    message: `Aree, «${long}», colonna «Codice»: «${long}» non va.`,
    place: { sheet: 'Aree', cell: 'A2', key: long },
    seen: long,
    expected: long,
  };
  expect(withShortTexts(details)).toEqual({
    message: `Aree, «${cut}», colonna «Codice»: «${cut}» non va.`,
    place: { sheet: 'Aree', cell: 'A2', key: cut },
    seen: cut,
    expected: cut,
  });
});

test('no message outgrows a cell', () => {
  const { message } = withShortTexts({ message: long, place: { sheet: 'Aree' } });
  expect([message.length, message.at(-1)]).toEqual([2000, '…']);
});

test.each([
  [80, false],
  [81, true],
])('a quotation of %i characters is cut: %s', (length, isCut) => {
  const quoted = 'x'.repeat(length);
  const { message, seen } = withShortTexts({ message: `«${quoted}» non va.`, place: { sheet: 'Aree' }, seen: quoted });
  expect([message === `«${quoted}» non va.`, seen === quoted]).toEqual([!isCut, !isCut]);
});

test('a message just as long as may be stays whole', () => {
  const message = 'x'.repeat(2000);
  expect(withShortTexts({ message, place: { sheet: 'Aree' } }).message).toBe(message);
});
