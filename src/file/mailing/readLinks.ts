import type { FileWorkbook } from '../openWorkbook';
import { readRelationships, relationshipKind } from '../package/relationships';

/**
 * The files that formulas lead to, as written, and the word for queries where there are connections to other sources. The
 * links are read, never followed.
 */
export function readLinks({ archive, workbookPart }: FileWorkbook): string[] {
  const relationships = readRelationships(archive, workbookPart);
  const files = relationships
    .filter((one) => relationshipKind(one) === 'externalLink' && archive.has(one.target))
    .flatMap(({ target }) => readRelationships(archive, target))
    .filter(({ external }) => external)
    .map(({ target }) => spelled(target));
  const queries = relationships.some((one) => relationshipKind(one) === 'connections') ? ['connessioni dati'] : [];
  return [...new Set([...files, ...queries])];
}

/** `file:///C:\conti%202020.xlsx` → `file:///C:\conti 2020.xlsx`; as it stands where it is no proper URI. */
function spelled(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
