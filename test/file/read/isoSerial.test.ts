import { isoSerial } from '../../../src/file/read/isoSerial';

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2020-12-31', 44196],
  ['2020-12-31T00:00:00Z', 44196],
  ['2020-12-31T06:00', 44196.25],
  ['2020-12-31T23:59:59.5', 44196 + 86399.5 / 86400],
  ['2020-02-30', undefined],
  ['31/12/2020', undefined],
  ['', undefined],
])('%j is %p', (text, expected) => {
  expect(isoSerial(text)).toBe(expected);
});
