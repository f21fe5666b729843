import { scanXml } from '../xml/scanXml';
import { decodePart } from './decodePart';
import type { ZipArchive } from './zipArchive';
import { entryKey } from './zipEntry';

/** The part that says what every other part is. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What each part of a package is, by its own override or by its extension; `undefined` where nothing is said. */
export function readContentTypes(archive: ZipArchive): (part: string) => string | undefined {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const { ContentType = '', PartName = '', Extension = '' } = attributes;
    if (name === 'Override') overrides.set(entryKey(PartName), ContentType);
    if (name === 'Default') defaults.set(entryKey(Extension), ContentType);
  };
  scanXml(decodePart(archive.read(CONTENT_TYPES_PART), CONTENT_TYPES_PART), { open }, CONTENT_TYPES_PART);
  return (part) => {
    const key = entryKey(part);
    return overrides.get(`/${key}`) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1));
  };
}
