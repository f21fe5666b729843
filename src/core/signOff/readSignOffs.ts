import { AMOUNT_HEADERS } from '../inputs/definitions';
import { cellText } from '../model/reading/cellText';
import type { Amount } from '../model/model';
import { mapAmounts } from '../statements/sumAmounts';
import type { CellValue } from '../workbook/cellValue';
import type { Grid } from '../workbook/workbookView';
import type { ControlTotals, SignOff } from './signOff';
import { signOffColumns } from './signOffColumns';
import { HEADINGS, ROWS_HEADING, TOTALS_HEADING } from './signOffHeadings';

type Row = readonly CellValue[];

/**
 * The sign-offs on a sheet of `signOffSheet`, wherever its rows and columns were moved to: what it says is what holds,
 * since nothing else keeps it. A row without a name is none, and a number is no name: that is a line of the totals whose
 * headings somebody changed.
 */
export function readSignOffs({ rows }: Pick<Grid, 'rows'>): readonly SignOff[] {
  const columns = signOffColumns(rows);
  const below = rows.findIndex((row) => Object.values(AMOUNT_HEADERS).every((title) => row.includes(title)));
  if (!columns) return [];
  const number = columns.of(HEADINGS.number);
  return rows.slice(columns.heading + 1).flatMap((row) => {
    const said = (title: Parameters<typeof columns.of>[0]): string => cellText(row[columns.of(title)] ?? null).trim();
    const name = row[columns.of(HEADINGS.name)];
    if (typeof row[number] !== 'number' || typeof name !== 'string' || name.trim() === '') return [];
    const [names = '', version = ''] = said(HEADINGS.reports).split(/ \(programma (\S+)\)$/);
    return [
      {
        name: name.trim(),
        role: said(HEADINGS.role),
        date: said(HEADINGS.date),
        year: said(HEADINGS.year),
        fingerprint: said(HEADINGS.fingerprint),
        found: said(HEADINGS.found),
        reports: names === '' ? [] : names.split(', '),
        version,
        totals: totalsOf(rows.slice(Math.max(0, below)), row[number]),
      },
    ];
  });
}

function totalsOf([heading = [], ...lines]: readonly Row[], number: number): ControlTotals {
  const line = lines.find((row) => row[heading.indexOf(TOTALS_HEADING)] === number);
  const value = (title: string): number | null => {
    const found = line?.[heading.indexOf(title)];
    return typeof found === 'number' ? found : null;
  };
  const cents = (euro: number | null): Amount => (euro === null ? null : Math.round(euro * 100));
  return { amounts: mapAmounts((field) => cents(value(AMOUNT_HEADERS[field]))), rows: value(ROWS_HEADING) };
}
