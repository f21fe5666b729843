import { damagedFile } from '../fileError';

const ZIP64_TAG = 1;
const IN_ZIP64 = 0xffffffff;

/** Bytes of an entry and where its local header stands. */
export interface EntrySizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/**
 * The sizes of an entry where some of them stand in its ZIP64 field (tag 1): a few writers use it for small files too,
 * since they write before they know the size.
 */
export function readZip64Sizes(extra: Uint8Array, sizes: EntrySizes): EntrySizes {
  const missing = (['size', 'compressedSize', 'offset'] as const).filter((key) => sizes[key] === IN_ZIP64);
  if (missing.length === 0) return sizes;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let position = 0; position + 4 <= extra.length; position += 4 + view.getUint16(position + 2, true)) {
    if (view.getUint16(position, true) !== ZIP64_TAG) continue;
    const length = view.getUint16(position + 2, true);
    if (length < missing.length * 8 || position + 4 + length > extra.length) break;
    const found = missing.map(
      (key, index) => [key, Number(view.getBigUint64(position + 4 + index * 8, true))] as const,
    );
    return { ...sizes, ...Object.fromEntries(found) };
  }
  throw damagedFile('dimensioni di una parte non leggibili');
}
