import fc from 'fast-check';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { fflateCodec } from '../../../src/file/package/fflateCodec';

test('each codec reads what the other wrote, and sums it up alike', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 1000 }), (piece, times) => {
      const bytes = new Uint8Array(Buffer.concat(Array<Uint8Array>(times).fill(piece)));
      for (const [writer, reader] of [
        [fflateCodec, nodeCodec],
        [nodeCodec, fflateCodec],
      ] as const) {
        expect(Buffer.compare(reader.inflate(writer.deflate(bytes), bytes.length), bytes)).toBe(0);
        expect(writer.crc32(bytes)).toBe(reader.crc32(bytes));
      }
    }),
    { numRuns: 50 },
  );
});
