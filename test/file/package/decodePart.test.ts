import { decodePart } from '../../../src/file/package/decodePart';
import { fileErrorOf } from '../fileErrorOf';

test.each([
  ['UTF-8', [0x3c, 0xc3, 0xa0]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x3c, 0xc3, 0xa0]],
  ['UTF-16, low byte first', [0xff, 0xfe, 0x3c, 0x00, 0xe0, 0x00]],
  ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x3c, 0x00, 0xe0]],
])('%s', (_, bytes) => {
  expect(decodePart(Uint8Array.from(bytes), 'a.xml')).toBe('<à');
});

test('another encoding is an error, not a guess', () => {
  expect(fileErrorOf(() => decodePart(Uint8Array.of(0x3c, 0xe0), 'a.xml'))?.reason).toBe('damaged');
});
