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
