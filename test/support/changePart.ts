import { packEntry } from '../../src/file/package/packEntry';
import { saveZip } from '../../src/file/package/saveZip';
import { openZip } from '../../src/file/package/zipArchive';

/** The package with one part's text changed, as another program might leave it. Fails where that changes nothing. */
export function changePart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const archive = openZip(bytes);
  const before = new TextDecoder().decode(archive.read(name));
  const after = change(before);
  if (after === before) throw new Error(`${name} does not change`);
  return saveZip(archive, new Map([[name, packEntry(name, new TextEncoder().encode(after), archive.codec)]]));
}
