import type { CellValue } from '../../core/workbook/cellValue';
import { formatMeaning, type FormatMeaning } from '../../core/workbook/formatMeaning';

/** What Excel says of a range: one matrix each. */
export interface RangeContent {
  /** Empty cells are empty texts, errors their names in English. */
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  /** Format codes in English. */
  readonly numberFormat: readonly (readonly string[])[];
}

/** The cells of a range. */
export function cellValues({ values, valueTypes, numberFormat }: RangeContent): CellValue[][] {
  const meanings = new Map<string, FormatMeaning>();
  const meaningOf = (code: string): FormatMeaning => {
    const known = meanings.get(code) ?? formatMeaning(code);
    meanings.set(code, known);
    return known;
  };
  return values.map((row, at) =>
    row.map((value, column) => {
      const type = valueTypes[at]?.[column];
      if (type === 'Empty') return null;
      if (type === 'Error') return { kind: 'error', code: String(value) };
      if (typeof value === 'number') return numberValue(value, meaningOf(numberFormat[at]?.[column] ?? 'General'));
      return typeof value === 'string' || typeof value === 'boolean' ? value : String(value);
    }),
  );
}

function numberValue(value: number, meaning: FormatMeaning): CellValue {
  if (meaning === 'date') return { kind: 'date', serial: value };
  return meaning === 'percent' ? { kind: 'percent', fraction: value } : value;
}
