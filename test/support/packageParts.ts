import { openZip } from '../../src/file/package/zipArchive';

/** The parts of a package as text, by name; bytes that are no text come out as mostly the same. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const archive = openZip(bytes);
  return Object.fromEntries(archive.names.map((name) => [name, Buffer.from(archive.read(name)).toString('latin1')]));
}

/** One part of a package, as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(openZip(bytes).read(name));
}
