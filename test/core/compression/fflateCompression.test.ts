import { deflateRawSync } from 'node:zlib';
import { fflateCompression } from '../../../src/core/compression/fflateCompression';

/** Bytes that no deflate makes smaller: their stream is in several parts for whoever inflates it bit by bit. */
const NOISE = noise(200_000);
const STREAM = deflateRawSync(NOISE);

test.each([0, 1, 1000, 200_000])('%d bytes are deflated and inflated to what they were', (length) => {
  const bytes = NOISE.subarray(0, length);
  expect(fflateCompression.inflate(fflateCompression.deflate(bytes), length)).toEqual(bytes);
});

test('streams of other programs are inflated, and no more than what is in them is given', () => {
  const text = Uint8Array.from({ length: 100_000 }, (_, at) => 65 + (at % 3));
  expect(fflateCompression.inflate(deflateRawSync(text), text.length + 5)).toEqual(text);
});

test.each([1, 65_535, 65_536, 65_537, 131_072, STREAM.length - 1])('a stream cut after %d bytes is none', (length) => {
  expect(() => fflateCompression.inflate(STREAM.subarray(0, length), NOISE.length)).toThrow();
});

test('a stream that gives more than was said is refused', () => {
  const zeros = new Uint8Array(1_000_000);
  expect(() => fflateCompression.inflate(deflateRawSync(zeros), zeros.length - 1)).toThrow('more than 999999 bytes');
});

/** The same bytes at every run, without a pattern. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 255);
}
