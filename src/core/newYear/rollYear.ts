import { INPUTS } from '../inputs/definitions';
import type { RawTable, RawTables } from '../inputs/rawTable';
import { clearedCells, shiftedCells } from './columnEdits';
import type { CellEdit, InputEdits } from './inputEdits';
import { lastValues } from './lastValues';
import { yearHeaders } from './yearHeaders';
import { yearsInCells } from './yearsInCells';
import { YEAR_RULES } from './yearRules';

/** The edits that make next year's inputs of the inputs of a closed year, and what they do, as Italian sentences. */
export interface NewYear {
  readonly edits: InputEdits;
  readonly done: readonly string[];
}

/** Next year's inputs. */
export function rollYear(tables: RawTables, closed: number): NewYear {
  const steps = INPUTS.flatMap(({ name }) => {
    const table = tables[name];
    return table ? [rollTable(table, closed)] : [];
  });
  return {
    edits: {
      cells: steps.flatMap(({ edits }) => edits.cells),
      headers: steps.flatMap(({ edits }) => edits.headers),
    },
    done: steps.flatMap(({ done }) => done),
  };
}

function rollTable(table: RawTable, closed: number): NewYear {
  const { input } = table.source;
  const { cleared = [], shifted = [] } = YEAR_RULES[input] ?? {};
  const headers = yearHeaders(table.source);
  const years = yearsInCells(table, closed);
  const observed = lastValues(table);
  const emptied = clearedCells(table, cleared);
  const moved = shifted.flatMap((series) => shiftedCells(table, series));
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
      ...sentence(moved, `valori degli anni spostati di una colonna, l’ultima è vuota (${cellsOf(moved)})`),
      ...sentence(emptied, `svuotate ${titlesOf(table, emptied)} (${cellsOf(emptied)})`),
    ],
  };
}

function cellsOf(edits: readonly CellEdit[]): string {
  return edits.length === 1 ? 'una cella' : `${edits.length} celle`;
}

function titlesOf({ source }: RawTable, edits: readonly CellEdit[]): string {
  const columns = new Set(edits.map(({ column }) => column));
  const titles = Object.values(source.columns).filter(({ column }) => columns.has(column));
  return titles.map(({ header }) => `«${header}»`).join(', ');
}
