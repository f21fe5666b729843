import { tooLargeFile, type FileError } from '../fileError';
import { scanXml } from '../xml/scanXml';
import { decodePart } from './decodePart';
import { PACKAGE_LIMITS } from './packageLimits';
import type { ZipArchive } from './zipArchive';

/** A link from a part of the package to another part, or to the world outside. */
export interface Relationship {
  readonly id: string;
  /** The whole URI; its last segment (`worksheet`) is the same in transitional and strict files. */
  readonly type: string;
  /** The name of the part, with no leading slash; as written where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, or of the package for `''`; none where it has no such file. */
export function readRelationships(archive: ZipArchive, part: string): readonly Relationship[] {
  const file = relationshipsPartOf(part);
  if (!archive.has(file)) return [];
  const found: Relationship[] = [];
  const open = (
    name: string,
    { Id = '', Type = '', Target = '', TargetMode }: Readonly<Record<string, string>>,
  ): void => {
    if (name !== 'Relationship') return;
    const external = TargetMode === 'External';
    if (found.length === PACKAGE_LIMITS.relationships) throw tooManyRelationships(file);
    found.push({ id: Id, type: Type, target: external ? Target : resolveTarget(part, Target), external });
  };
  scanXml(decodePart(archive.read(file), file), { open }, file);
  return found;
}

function tooManyRelationships(file: string): FileError {
  return tooLargeFile(`la parte «${file}» contiene più di ${PACKAGE_LIMITS.relationships} collegamenti`);
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''`, the package → `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

/** The last segment of a relationship's type: `worksheet`, `table`, `officeDocument`. */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

function resolveTarget(part: string, target: string): string {
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
