import { damagedFile } from '../fileError';
import { decodeXstring } from '../xml/decodeXstring';
import { scanXml } from '../xml/scanXml';

/** A tab as the workbook's main part lists it, whatever kind of sheet it is. */
export interface TabEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export interface DefinedName {
  readonly name: string;
  /** Index into the tabs, for a name of one sheet only. */
  readonly tab: number | undefined;
  /** A formula without its leading `=`. */
  readonly formula: string;
}

/** What the workbook's main part says. */
export interface WorkbookXml {
  /** In the order of the tabs. */
  readonly tabs: readonly TabEntry[];
  readonly definedNames: readonly DefinedName[];
}

/** Reads the workbook's main part. Throws `FileError` where a sheet has no name, number or relationship. */
export function readWorkbookXml(text: string, part: string): WorkbookXml {
  const tabs: TabEntry[] = [];
  const definedNames: DefinedName[] = [];
  const lists = new Set<string>();
  let nameBeingRead: { readonly attributes: Readonly<Record<string, string>>; formula: string } | undefined;
  scanXml(
    text,
    {
      open: (element, attributes) => {
        if (element === 'sheets' || element === 'definedNames') {
          if (lists.has(element)) throw damagedFile(`la parte «${part}» ha due elenchi «${element}»`);
          lists.add(element);
        }
        if (element === 'sheet') tabs.push(readTab(attributes, part));
        if (element === 'definedName') nameBeingRead = { attributes, formula: '' };
      },
      text: (piece) => {
        if (nameBeingRead) nameBeingRead.formula += piece;
      },
      close: (element) => {
        if (element !== 'definedName' || !nameBeingRead) return;
        const { name = '', localSheetId } = nameBeingRead.attributes;
        const tab = localSheetId === undefined ? undefined : Number(localSheetId);
        definedNames.push({ name, tab, formula: nameBeingRead.formula });
        nameBeingRead = undefined;
      },
    },
    part,
  );
  return { tabs, definedNames };
}

function readTab(attributes: Readonly<Record<string, string>>, part: string): TabEntry {
  // The namespace of relationships has the prefix `r` by habit only.
  const relationshipId = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
  const { name, state } = attributes;
  const sheetId = Number(attributes.sheetId);
  if (!name || !relationshipId || !Number.isInteger(sheetId)) {
    throw damagedFile(`la parte «${part}» elenca un foglio senza nome, numero o contenuto`);
  }
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return { name: decodeXstring(name), sheetId, relationshipId, visibility };
}
