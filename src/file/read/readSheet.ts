import { cellAddress, parseArea, type Area } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cellValue';
import { damagedFile, FileError } from '../fileError';
import { cellContent, type CellContext, type RawCell } from './cellContent';
import { createCellRows } from './cellRows';
import { scanCells } from './scanCells';

/** Each is a finding where it lies in the data of an input. */
const MOST_MERGED_AREAS = 100_000;

/** The cells of a sheet, from row 1 and column A on, and its merged areas. */
export interface SheetContent {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged: readonly Area[];
}

/** Reads a worksheet part. Throws `FileError` for what no sheet can hold. */
export function readSheet(text: string, part: string, context: CellContext): SheetContent {
  const cells = createCellRows<NonNullable<CellValue>>(part);
  const merged: Area[] = [];
  scanCells(text, part, {
    cell: (row, column, raw) => {
      const value = valueOf(raw, context, part, row, column);
      // Formats are added behind the last one: the value would come to be read as a report's.
      if (value !== null && raw.style !== 0 && !(raw.style < context.formats.length)) {
        throw damagedFile(`nella parte «${part}» la cella ${cellAddress(row, column)} ha un formato che non c’è`);
      }
      cells.put(row, column, value);
    },
    outside: (name, attributes) => {
      if (name !== 'mergeCell') return;
      merged.push(mergedArea(attributes.ref, part));
      if (merged.length > MOST_MERGED_AREAS) throw tooManyMergedAreas();
    },
  });
  return { rows: cells.take(), merged };
}

/** What a cell holds. Throws `FileError` where that is not of its own type. */
export function valueOf(raw: RawCell, context: CellContext, part: string, row: number, column: number): CellValue {
  const value = cellContent(raw, context);
  if (value === undefined) {
    throw damagedFile(`nella parte «${part}» la cella ${cellAddress(row, column)} non è leggibile`);
  }
  return value;
}

function tooManyMergedAreas(): FileError {
  return new FileError(
    'tooLarge',
    'Un foglio del file ha troppe celle unite: separarle (Home, Unisci e centra), salvare e riprovare.',
  );
}

function mergedArea(reference: string | undefined, part: string): Area {
  const area = parseArea(reference ?? '');
  if (!area) throw damagedFile(`nella parte «${part}» l'area unita «${reference ?? ''}» non esiste`);
  return area;
}
