import type { SheetOutline } from '../../core/workbook/workbookView';

/** A sheet as the list of sheets shows it, without anything of its cells. */
export interface ListedSheet {
  /** Keeps while the sheet exists, whatever it is called. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetOutline['visibility'];
  readonly protected: boolean;
  readonly tables: readonly ListedTable[];
  /** The names of its charts; two may have the same. */
  readonly charts: readonly string[];
}

export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Excel's name of its look. */
  readonly style: string;
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Asks for the list of sheets, in the order of the tabs. */
export function queueSheetList(context: Excel.RequestContext): () => readonly ListedSheet[] {
  const sheets = context.workbook.worksheets.load({
    id: true,
    name: true,
    visibility: true,
    protection: { protected: true },
    tables: { id: true, name: true, showHeaders: true, showTotals: true, style: true },
    charts: { name: true },
  });
  return () =>
    sheets.items.map(({ id, name, visibility, protection, tables, charts }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility],
      protected: protection.protected,
      tables: tables.items.map((table) => ({
        id: table.id,
        name: table.name,
        hasHeader: table.showHeaders,
        hasTotals: table.showTotals,
        style: table.style,
      })),
      charts: charts.items.map((chart) => chart.name),
    }));
}
