import fc from 'fast-check';
import { jsonBytes } from '../../src/excel/jsonBytes';

test.each([
  ['testo', 7],
  ['è', 4],
  ['"\\\n', 12],
  [null, 5],
  [['a', ['b']], 13],
  [{ a: true }, 12],
])('%j takes no more than %d bytes', (value, bytes) => {
  expect(jsonBytes(value)).toBe(bytes);
});

test('never less than what is sent', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(value)));
    }),
  );
});
