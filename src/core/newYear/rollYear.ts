import { listText } from '../diagnostics/listText';
import { INPUTS } from '../inputs/definitions';
import type { RawTable, RawTables } from '../inputs/rawTable';
import { isBlank } from '../workbook/cellValue';
import type { Grid } from '../workbook/workbookView';
import { clearedCells, shiftedCells } from './columnEdits';
import type { CellEdit, InputEdits } from './inputEdits';
import { lastValues } from './lastValues';
import { yearHeaders } from './yearHeaders';
import { yearsInCells } from './yearsInCells';
import { YEAR_RULES } from './yearRules';
import { yearSeries, type YearColumn } from './yearSeries';

/** The edits that make next year's inputs of the inputs of a closed year, and what they do, as Italian sentences. */
export interface NewYear {
  readonly edits: InputEdits;
  readonly done: readonly string[];
}

/** Next year's inputs. `grids`: the cells of their sheets, as the host read them. */
export function rollYear(tables: RawTables, grids: readonly Grid[], closed: number): NewYear {
  const steps = INPUTS.flatMap(({ name }) => {
    const table = tables[name];
    return table ? [rollTable(table, grids, closed)] : [];
  });
  return {
    edits: {
      cells: steps.flatMap(({ edits }) => edits.cells),
      headers: steps.flatMap(({ edits }) => edits.headers),
    },
    done: steps.flatMap(({ done }) => done),
  };
}

function rollTable(table: RawTable, grids: readonly Grid[], closed: number): NewYear {
  const { input } = table.source;
  const { cleared = [], shifted = [] } = YEAR_RULES[input] ?? {};
  const series = shifted.map((ids) => yearSeries(table, grids, ids));
  const headers = yearHeaders(
    table.source,
    series.flat().filter((year) => year !== undefined),
  );
  const years = yearsInCells(table, closed);
  const observed = lastValues(table);
  const emptied = clearedCells(table, cleared);
  const moved = series.flatMap((years) => shiftedCells(table, years));
  const sentence = (edits: readonly CellEdit[], text: string): string[] =>
    edits.length === 0 ? [] : [`${table.source.sheet}: ${text}`];
  return {
    edits: { cells: [...years, ...observed, ...emptied, ...moved], headers },
    done: [
      ...sentence(years, `anno ${closed} portato a ${closed + 1} (${cellsOf(years)})`),
      ...(headers.length === 0
        ? []
        : [`${table.source.sheet}: titoli avanti di un anno (${headers.map(({ to }) => `«${to}»`).join(', ')})`]),
      ...sentence(observed, `risultato del ${closed} riportato in «Ultimo valore osservato» (${cellsOf(observed)})`),
      ...sentence(
        moved,
        `valori degli anni spostati di una colonna, l’ultima è vuota (${cellsOf(moved)})${leftBehind(table, series)}`,
      ),
      ...sentence(emptied, `svuotate ${titlesOf(table, emptied)} (${cellsOf(emptied)})`),
    ],
  };
}

/** The years that have no column any more. */
function leftBehind({ rows }: RawTable, series: readonly (readonly (YearColumn | undefined)[])[]): string {
  const years = series.flatMap((columns) => {
    const oldest = columns.find((column) => column !== undefined);
    const [year] = /\d{4}(?=\s*$)/.exec(oldest?.header ?? '') ?? [];
    return year !== undefined && rows.some((row) => !isBlank(oldest?.cellOf(row) ?? null)) ? [year] : [];
  });
  return years.length === 0
    ? ''
    : `; quelli del ${listText([...new Set(years)])} restano solo nella cartella di partenza`;
}

function cellsOf(edits: readonly CellEdit[]): string {
  return edits.length === 1 ? 'una cella' : `${edits.length} celle`;
}

function titlesOf({ source }: RawTable, edits: readonly CellEdit[]): string {
  const columns = new Set(edits.map(({ column }) => column));
  const titles = Object.values(source.columns).filter(({ column }) => columns.has(column));
  return titles.map(({ header }) => `«${header}»`).join(', ');
}
