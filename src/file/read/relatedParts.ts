import type { FileWorkbook } from '../openWorkbook';
import { decodePart } from '../package/decodePart';
import { readRelationships, relationshipKind } from '../package/relationships';

/** The parts of a kind that a part leads to (`comments`), by their names, as far as the file has them. */
export function relatedParts({ archive }: FileWorkbook, part: string): (kind: string) => string[] {
  const relationships = readRelationships(archive, part).filter(
    ({ external, target }) => !external && archive.has(target),
  );
  return (kind) => relationships.filter((one) => relationshipKind(one) === kind).map(({ target }) => target);
}

/** What stands in a part. Throws `FileError` where it is damaged. */
export function partText({ archive }: FileWorkbook, part: string): string {
  return decodePart(archive.read(part), part);
}
