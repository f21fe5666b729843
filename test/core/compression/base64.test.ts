import fc from 'fast-check';
import { base64, bytesOfBase64 } from '../../../src/core/compression/base64';

test('bytes of any number are written as everybody writes them, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = base64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesOfBase64(text)).toEqual(bytes);
    }),
  );
});

test.each(['A', 'AAA', 'A===', 'AA=A', 'AA A', 'AAAé', '£££=', '===='])('%s is no base64', (text) => {
  expect(bytesOfBase64(text)).toBeUndefined();
});
