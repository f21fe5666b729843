import { damagedFile } from '../fileError';
import { relationshipKind, type Relationship } from '../package/relationships';
import type { ZipArchive } from '../package/zipArchive';
import { entryKey } from '../package/zipEntry';
import type { TabEntry } from './readWorkbookXml';

/** A worksheet, and where it stands in the package. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** In the relationships of the workbook's main part. */
  readonly relationshipId: string;
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Index among all tabs, chart sheets included: what names of one sheet refer to. */
  readonly tab: number;
}

/** The worksheets among the tabs. Throws `FileError` where the package does not hold what a tab promises. */
export function sheetParts(
  tabs: readonly TabEntry[],
  relationships: readonly Relationship[],
  archive: ZipArchive,
): readonly SheetPart[] {
  const names = new Set<string>();
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const tabOfPart = new Map<string, string>();
  return tabs.flatMap(({ name, sheetId, relationshipId, visibility }, tab) => {
    const key = name.toLowerCase();
    if (names.has(key)) throw damagedFile(`due fogli si chiamano «${name}»`);
    names.add(key);
    const relationship = byId.get(relationshipId);
    if (!relationship || !archive.has(relationship.target))
      throw damagedFile(`manca il contenuto del foglio «${name}»`);
    const other = tabOfPart.get(entryKey(relationship.target));
    if (other !== undefined) throw damagedFile(`i fogli «${other}» e «${name}» hanno lo stesso contenuto`);
    tabOfPart.set(entryKey(relationship.target), name);
    if (relationshipKind(relationship) !== 'worksheet') return [];
    return [{ name, part: relationship.target, relationshipId, sheetId, visibility, tab }];
  });
}
