import { packEntry } from '../../src/file/package/packEntry';
import { createZip, saveZip } from '../../src/file/package/saveZip';
import { openZip } from '../../src/file/package/zipArchive';
import { changePart } from '../support/changePart';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

/** A file that a careless program, a bad disk or somebody with bad intentions might have made. */
export interface HostileFile {
  readonly about: string;
  readonly bytes: () => Uint8Array;
  /**
   * How `verifica` and `genera` end, both without an exception, in bounded time and memory: a sentence that refuses the
   * file; the results of the same workbook without what is hostile in it (`harmless`); or findings, by their codes.
   */
  readonly ends: End;
  /** How `genera` ends, where it needs more of the file than `verifica`. */
  readonly generating?: End;
}

type End = { readonly refused: string } | 'harmless' | { readonly findings: readonly string[] };

/** The workbook that the hostile ones are made from. */
export const CLEAN = workbookOf(minimalWorkbook());

/** Where things stand in `CLEAN`. */
export const PART = {
  types: '[Content_Types].xml',
  root: '_rels/.rels',
  workbook: 'xl/workbook.xml',
  links: 'xl/_rels/workbook.xml.rels',
  styles: 'xl/styles.xml',
  resources: 'xl/worksheets/sheet5.xml',
  resourcesLinks: 'xl/worksheets/_rels/sheet5.xml.rels',
  resourcesTable: 'xl/tables/table5.xml',
} as const;

/** `CLEAN` with one part's text changed. */
export function changed(part: string, change: (text: string) => string): Uint8Array {
  return changePart(CLEAN, part, change);
}

/** The same with a text put in before the first place where a mark stands. */
export function inserted(part: string, before: string, text: string): Uint8Array {
  return changed(part, (whole) => whole.replace(before, () => text + before));
}

/** A workbook with one part more, whatever its name. */
export function withPart(bytes: Uint8Array, name: string, part: Uint8Array): Uint8Array {
  const archive = openZip(bytes);
  return saveZip(archive, new Map([[name, packEntry(name, part, archive.codec)]]));
}

/** The sentence for a file that is broken inside. */
export function damaged(detail: string): { readonly refused: string } {
  return {
    refused: `Il file è danneggiato (${detail}): aprirlo in Excel, salvarlo di nuovo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.`,
  };
}

/** The sentence for a file that would grow beyond a limit. */
export function tooLarge(detail: string): { readonly refused: string } {
  return {
    refused: `Il file è troppo grande (${detail}): copiare i fogli dei dati in una cartella di lavoro nuova e riprovare.`,
  };
}

/** A container of these parts. */
export function zipOf(parts: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return createZip(new Map(parts));
}
