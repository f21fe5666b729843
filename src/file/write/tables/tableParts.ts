import { decodePart } from '../../package/decodePart';
import { readRelationships, relationshipKind } from '../../package/relationships';
import type { FileWorkbook } from '../../openWorkbook';
import { parseElements } from '../xmlElement';

/** A table part of the workbook. */
export interface TablePart {
  readonly part: string;
  /** The sheet that it belongs to, and that sheet's relationship to it. */
  readonly sheetPart: string;
  readonly relationshipId: string;
  readonly id: number;
  readonly name: string;
}

/** All tables of a workbook: their ids must differ, and so must their names. */
export function tableParts(workbook: FileWorkbook): TablePart[] {
  return workbook.sheets.flatMap(({ part: sheetPart }) =>
    readRelationships(workbook.archive, sheetPart)
      .filter((relationship) => relationshipKind(relationship) === 'table')
      .map(({ id: relationshipId, target: part }) => {
        const { attributes } = parseElements(decodePart(workbook.archive.read(part), part), part, 0);
        const name = attributes.displayName ?? attributes.name ?? '';
        return { part, sheetPart, relationshipId, id: Number(attributes.id), name };
      }),
  );
}
