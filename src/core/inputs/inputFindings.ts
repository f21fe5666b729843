import type { Finding, Place } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import { MERGED_CELLS, MISSING_COLUMN, REPEATED_COLUMN, TWO_PLACES } from '../diagnostics/kinds/structure';
import { areaAddress, cellAddress, type Area } from '../workbook/address';
import { inputDefinition } from './definitions';
import { expectedColumns, type MatchedColumn } from './headerRow';
import { LAST_HEADER_ROW } from './inputRegion';
import { nameKey } from './names';
import type { InputPlace } from './locateInputs';
import type { TableSource } from './rawTable';

/** A cell of an input, or of its header row. */
export function placeAt(source: TableSource, cell: string, column?: string): Place {
  const table = source.table === undefined ? {} : { table: source.table };
  return { sheet: source.sheet, ...table, ...(column === undefined ? {} : { column }), cell };
}

function nameOf({ sheet, table }: InputPlace): string {
  return table ? `la tabella «${table.name}» del foglio «${sheet.name}»` : `il foglio «${sheet.name}»`;
}

function placeOfInput({ sheet, table }: InputPlace): Place {
  return table ? { sheet: sheet.name, table: table.name, cell: areaAddress(table.area) } : { sheet: sheet.name };
}

/** Several places bear the name of an input: an error where they hold other data, since either may have been meant. */
export function twoPlaces(places: readonly [InputPlace, ...InputPlace[]], differ: boolean): Finding {
  const [used, ...others] = places;
  return findingOf(TWO_PLACES, {
    message: `${used.input}: i dati stanno in più posti${differ ? ', che non dicono lo stesso' : ''}. Viene ${used.table ? 'letta' : 'letto'} ${nameOf(used)}, non ${others.map(nameOf).join(', ')}.`,
    place: placeOfInput(used),
    related: others.map(placeOfInput),
    ...(differ ? {} : { severity: 'avviso' }),
  });
}

/** No row of the place has any of the columns: an error only where the input is needed. */
export function noHeader(place: InputPlace, year: number | null, needed: boolean): Finding {
  const required = expectedColumns(inputDefinition(place.input), year).filter(({ definition }) => definition.required);
  const where = place.table
    ? place.table.hasHeader
      ? 'nella prima riga'
      : 'perché la sua riga di intestazione è nascosta'
    : `nelle prime ${LAST_HEADER_ROW} righe`;
  const outcome = needed ? '' : ' e non viene letto';
  return findingOf(MISSING_COLUMN, {
    message: `${place.input}: ${nameOf(place)} non ha nessuna delle colonne attese ${where}${outcome}.`,
    place: placeOfInput(place),
    expected: required.map(({ header }) => header).join(', '),
    ...(needed ? {} : { severity: 'avviso' }),
  });
}

/** A required column is missing; the finding stands at the header row, and names the header that holds its name and more. */
export function missingColumn(
  source: TableSource,
  header: string,
  unknown: readonly { readonly column: number; readonly header: string }[],
): Finding {
  const beside = Math.min(...Object.values(source.columns).map(({ column }) => column));
  const similar = unknown.find((other) => nameKey(other.header).includes(nameKey(header)));
  const hint = similar ? `; le somiglia «${similar.header}» (${cellAddress(source.headerRow, similar.column)})` : '';
  return findingOf(MISSING_COLUMN, {
    message: `${source.sheet}: nella riga di intestazione (riga ${source.headerRow}) manca la colonna «${header}»${hint}.`,
    place: placeAt(source, cellAddress(source.headerRow, beside), header),
    expected: header,
  });
}

/** Two columns answer to the same name. */
export function repeatedColumn(source: TableSource, { definition, column, header }: MatchedColumn): Finding {
  const first = source.columns[definition.id];
  const firstCell = cellAddress(source.headerRow, first?.column ?? column);
  return findingOf(REPEATED_COLUMN, {
    message: `${source.sheet}: le colonne «${first?.header ?? header}» (${firstCell}) e «${header}» (${cellAddress(source.headerRow, column)}) sono la stessa. Viene letta la prima.`,
    place: placeAt(source, cellAddress(source.headerRow, column), header),
    related: [placeAt(source, firstCell, first?.header)],
    seen: header,
  });
}

/** Merged cells among the data. */
export function mergedCells(source: TableSource, area: Area): Finding {
  const column = Object.values(source.columns).find(({ column }) => column >= area.left && column <= area.right);
  return findingOf(MERGED_CELLS, {
    message: `${source.sheet}: le celle ${areaAddress(area)} sono unite: il valore vale solo per la prima, le altre sono vuote.`,
    place: placeAt(source, areaAddress(area), column?.header),
  });
}
