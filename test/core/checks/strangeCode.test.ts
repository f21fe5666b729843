import { strangeCode } from '../../../src/core/checks/support/strangeCode';

test.each([
  ['Totale', 'riga di totale fra i dati'],
  [' TOTALI area 1', 'riga di totale fra i dati'],
  ['Subtotale', 'riga di totale fra i dati'],
  ['1A\u200b', 'caratteri invisibili nel codice'],
  ['1\u0410', 'lettere di un altro alfabeto nel codice'],
  ['1Z', undefined],
  ['È1', undefined],
])('%j: %s', (code, cause) => {
  expect(strangeCode(code).cause).toBe(cause);
});
