import { crc32 } from '../../../src/file/package/crc32';
import { bytesOf } from './zipBytes';

test.each([
  ['', 0x00000000],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('%j', (text, expected) => {
  expect(crc32(bytesOf(text))).toBe(expected);
});
