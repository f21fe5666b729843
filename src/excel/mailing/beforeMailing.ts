import type { MailingEdits } from '../../core/mailing/mailingEdits';
import type { Area } from '../../core/workbook/address';
import { ExcelProblem } from '../excelProblem';
import type { KnownSheet } from '../read/knownWorkbook';
import { queueFiltered } from '../read/queueFiltered';
import { readPieces } from '../read/readPieces';
import { queueSheetList } from '../read/sheetList';
import { roundTrip } from '../roundTrip';
import { formulaPieces, queueFormulas, type CellFormula } from './cellFormulas';

/** A sheet that is to hold values, and the formulas that it holds. */
export interface FormulaSheet {
  readonly id: string;
  readonly area: Area;
  readonly formulas: readonly CellFormula[];
}

/** What a workbook holds of all that is changed before it is sent. */
export interface BeforeMailing {
  readonly hidden: readonly KnownSheet[];
  readonly values: readonly FormulaSheet[];
  readonly people: { readonly author: string; readonly manager: string };
}

/**
 * Looks at what is about to be changed: one request, and one for each 2 MB of cells. Throws `ExcelProblem` for what Excel
 * would refuse, before anything is changed.
 */
export async function beforeMailing(known: readonly KnownSheet[], edits: MailingEdits): Promise<BeforeMailing> {
  const named = (names: readonly string[]): readonly KnownSheet[] =>
    known.filter(({ outline }) => names.includes(outline.name));
  const hidden = named(edits.show);
  const reports = named(edits.values);
  const { listed, closed, people, filtered } = await roundTrip((context) => {
    const list = queueSheetList(context);
    const protection = context.workbook.protection.load({ protected: true });
    const properties = context.workbook.properties.load({ author: true, manager: true });
    const hiding = queueFiltered(
      context,
      reports.map(({ id }) => id),
    );
    return () => ({
      listed: list(),
      filtered: hiding(),
      closed: protection.protected,
      people: { author: properties.author, manager: properties.manager },
    });
  });
  const locked = listed.find((sheet) => sheet.protected && reports.some(({ id }) => id === sheet.id));
  if (locked) throw new ExcelProblem('protectedSheet', { sheet: locked.name });
  const sifted = listed.find(({ id }) => filtered.has(id));
  if (sifted) throw new ExcelProblem('inTheWay', { sheet: sifted.name });
  if (hidden.length > 0 && closed) throw new ExcelProblem('protectedStructure');
  return { hidden, people, values: await readSheets(reports) };
}

async function readSheets(sheets: readonly KnownSheet[]): Promise<FormulaSheet[]> {
  const filled = sheets.flatMap(({ id, used: area }) => (area ? [{ id, area }] : []));
  const pieces = await formulaPieces(filled.map(({ id, area }) => ({ sheetId: id, area })));
  const read = await readPieces(pieces, queueFormulas);
  return filled.map((sheet) => ({
    ...sheet,
    formulas: read.flatMap(({ piece, content }) => (piece.sheetId === sheet.id ? content : [])),
  }));
}
