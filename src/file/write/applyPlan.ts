import { placeSheets } from '../../core/plan/placeSheets';
import type { WorkbookPlan } from '../../core/plan/plan';
import type { SheetOutline } from '../../core/workbook/workbookView';
import { FileError } from '../fileError';
import type { FileWorkbook, SheetPart } from '../openWorkbook';
import { readRelationships, relationshipKind } from '../package/relationships';
import { CONTENT_TYPE } from './contentType';
import { dialectOf } from './dialect';
import { nextId } from './nextId';
import { writeCharts } from './drawings/writeCharts';
import { PackageDraft } from './package/packageDraft';
import { keptElements, nothingKept } from './sheet/keptElements';
import { sheetXml } from './sheet/sheetXml';
import { reportLooks } from './styles/reportLooks';
import { writeStyles } from './styles/writeStyles';
import { tableParts } from './tables/tableParts';
import { writeTables } from './tables/writeTables';
import { editWorkbookPart, type NewSheet } from './workbook/editWorkbookPart';
import { isOfEarlierRows, namesOfSheet } from './workbook/reportNames';
import { childNamed, parseElements } from './xmlElement';

/** The workbook that came out, and under which name each sheet of the plan stands in it. */
export interface AppliedPlan {
  readonly bytes: Uint8Array;
  readonly sheets: readonly { readonly planned: string; readonly written: string }[];
}

/**
 * The workbook with the plan's sheets written into it. Report sheets of an earlier run are rewritten in place; user
 * sheets are never touched, and every part that need not change leaves byte for byte as it came. Excel is asked to
 * recalculate on opening. Throws `FileError` where a part that has to be edited is damaged, or a report holds
 * a pivot table.
 */
export function applyPlan(workbook: FileWorkbook, plan: WorkbookPlan): AppliedPlan {
  const { archive, workbookPart } = workbook;
  const draft = new PackageDraft(archive);
  const workbookText = draft.read(workbookPart);
  const root = parseElements(workbookText, workbookPart, 2);
  const dialect = dialectOf(root.attributes);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const tabs = childNamed(root, 'sheets')?.children ?? [];

  const placed = placeSheets(standingSheets(workbook), workbook.tabNames, plan);
  const { stylesPart } = workbook;
  const looks = stylesPart === undefined ? new Set<number>() : reportLooks(draft.read(stylesPart), stylesPart);
  const styles = writeStyles(draft, workbook, plan, dialect);
  const tables = tableParts(workbook);
  const newSheets: NewSheet[] = [];
  let sheetId = nextId(
    tabs.map((tab) => Number(tab.attributes.sheetId)),
    0,
  );
  for (const { sheet, existing } of placed) {
    if (existing && holdsPivot(workbook, existing.part)) throw pivotInTheWay(existing.name);
    const part = existing?.part ?? draft.freePart(`${folder}worksheets/sheet`);
    const kept = existing ? keptElements(draft.read(part), part, dialect, looks) : nothingKept(dialect);
    const tableIds = writeTables(draft, sheet, part, tables, `${folder}tables`, dialect);
    const drawing = writeCharts({ draft, archive, folder, dialect }, sheet, part);
    const pieces = sheetXml(sheet, styles, tableIds, drawing, kept);
    if (existing) {
      draft.rewriteLarge(part, pieces);
    } else {
      draft.addLarge(part, pieces, CONTENT_TYPE.worksheet);
      const relationshipId = draft.relate(workbookPart, `${dialect.relationships}/worksheet`, part);
      newSheets.push({ name: sheet.name, sheetId, relationshipId, visibility: sheet.visibility });
      sheetId += 1;
    }
  }

  let nextIndex = tabs.length;
  const names = placed.flatMap(({ sheet, planned, existing }) => {
    const index = existing ? existing.tab : nextIndex++;
    return namesOfSheet(sheet, planned, index);
  });
  const rewritten = new Set(placed.flatMap(({ existing }) => (existing ? [existing.tab] : [])));
  // A name of a tab that was not there must not become one of a tab that comes now.
  const stale = (name: string, sheetIndex: number): boolean =>
    sheetIndex >= tabs.length || (rewritten.has(sheetIndex) && isOfEarlierRows(name));
  draft.rewrite(workbookPart, editWorkbookPart(workbookText, root, dialect.relationships, { newSheets, names, stale }));
  removeCalculationChain(draft, workbook);
  return { bytes: draft.save(), sheets: placed.map(({ planned, sheet }) => ({ planned, written: sheet.name })) };
}

/** Its cells would be written over, and come back at its next refresh over what the report says. */
function holdsPivot({ archive }: FileWorkbook, part: string): boolean {
  return readRelationships(archive, part).some((relationship) => relationshipKind(relationship) === 'pivotTable');
}

function pivotInTheWay(sheet: string): FileError {
  return new FileError(
    'unsupported',
    `Il foglio «${sheet}» è un prospetto e contiene una tabella pivot, che andrebbe persa: spostarla su un altro foglio (in Excel: Analisi tabella pivot, Sposta tabella pivot) e riprovare.`,
  );
}

/** The worksheets with what was found out about each. */
function standingSheets({ sheets, outline }: FileWorkbook): (SheetPart & Pick<SheetOutline, 'report'>)[] {
  const reports = new Map(outline.sheets.map(({ name, report }) => [name, report]));
  return sheets.map((sheet) => {
    const report = reports.get(sheet.name);
    return report === undefined ? sheet : { ...sheet, report };
  });
}

/** The chain lists the cells that hold formulas and would be wrong now; Excel makes a new one. */
function removeCalculationChain(draft: PackageDraft, { archive, workbookPart }: FileWorkbook): void {
  for (const relationship of readRelationships(archive, workbookPart)) {
    if (relationshipKind(relationship) !== 'calcChain') continue;
    draft.unrelate(workbookPart, relationship.id);
    if (draft.has(relationship.target)) draft.remove(relationship.target);
  }
}
