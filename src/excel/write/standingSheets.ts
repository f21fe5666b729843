import { markedReport } from '../../core/plan/reportMark';
import type { StandingReport } from '../../core/userWork/standingReport';
import type { Area } from '../../core/workbook/address';
import type { KnownSheet } from '../read/knownWorkbook';
import type { ListedSheet } from '../read/sheetList';
import type { ReportFormats } from './snapshot/reportFormats';
import type { SetUp } from './snapshot/setUp';

/** A sheet that stands in the workbook when a plan is written into it. */
export interface StandingExcelSheet extends ListedSheet {
  /** The canonical name of the report that this tool wrote on it, when it did. */
  readonly report?: string;
  /** A run began to write it, and did not come to its end. */
  readonly unfinished?: true;
  /** The cells that hold something or look like something. */
  readonly used: Area | undefined;
  /** Its tables, and its filter where it is a report that is written over. */
  readonly listed: StandingReport['listed'];
  /** Of a report that is written over. */
  readonly formats?: ReportFormats;
}

/**
 * The sheets as they are now, with what was found out about each before. A sheet that is new since, or that was renamed
 * since, is the user's.
 */
export function standingSheets(
  listed: readonly ListedSheet[],
  known: readonly KnownSheet[],
  { setUps, filters }: { readonly setUps: ReadonlyMap<string, SetUp>; readonly filters: ReadonlyMap<string, Area> },
): readonly StandingExcelSheet[] {
  return listed.map((sheet) => {
    const before = known.find(({ id }) => id === sheet.id);
    const marked = markedReport(before?.mark, sheet.name);
    const formats = setUps.get(sheet.id)?.formats;
    return {
      ...sheet,
      listed: listedOn(before, filters.get(sheet.id)),
      used: before?.used,
      ...(formats && { formats }),
      ...marked,
    };
  });
}

function listedOn(known: KnownSheet | undefined, filter: Area | undefined): StandingReport['listed'] {
  const tables = known?.outline.tables ?? [];
  return [
    ...tables.map(({ area }) => ({ kind: 'table' as const, area })),
    ...(filter ? [{ kind: 'filter' as const, area: filter }] : []),
  ];
}
