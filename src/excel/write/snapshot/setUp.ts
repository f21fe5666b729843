import { LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import { jsonBytes } from '../../jsonBytes';
import { areaOf, bareAddress } from '../../read/bareAddress';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';
import { freeze, type Frozen } from '../steps/freeze';
import { clearedPrintNames } from '../steps/page';
import { queueReportFormats, type ReportFormats } from './reportFormats';

/** How a report prints and is shown, as it was before it is written over; its page breaks are not touched until the end. */
export interface SetUp {
  readonly page: Excel.Interfaces.PageLayoutUpdateData;
  readonly texts: Excel.Interfaces.HeaderFooterUpdateData;
  /** Addresses as Excel takes them: `$1:$2`, `$A:$B`, `A1:F30`. */
  readonly titleRows: string | undefined;
  readonly titleColumns: string | undefined;
  readonly printArea: string | undefined;
  readonly frozen: Frozen;
  readonly showGridlines: boolean;
  readonly tabColour: string;
  /** Of rows that nobody gave a height, in points. */
  readonly standardHeight: number;
  readonly formats: ReportFormats;
}

const PAGE = {
  orientation: true,
  paperSize: true,
  zoom: true,
  centerHorizontally: true,
  leftMargin: true,
  rightMargin: true,
  topMargin: true,
  bottomMargin: true,
  headerMargin: true,
  footerMargin: true,
} as const satisfies Excel.Interfaces.PageLayoutLoadOptions;

const TEXTS = {
  leftHeader: true,
  centerHeader: true,
  rightHeader: true,
  leftFooter: true,
  centerFooter: true,
  rightFooter: true,
} as const satisfies Excel.Interfaces.HeaderFooterLoadOptions;

/** Asks how a report prints and is shown. The answer is `undefined` where its sheet went away meanwhile. */
export function queueSetUp(context: Excel.RequestContext, sheetId: string): () => SetUp | undefined {
  const sheet = context.workbook.worksheets
    .getItemOrNullObject(sheetId)
    .load({ showGridlines: true, tabColor: true, standardHeight: true });
  const formats = queueReportFormats(sheet);
  const { pageLayout } = sheet;
  const page = pageLayout.load(PAGE);
  const texts = pageLayout.headersFooters.defaultForAllPages.load(TEXTS);
  const address = { address: true };
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().untrack().load(address);
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject().untrack().load(address);
  const printArea = pageLayout.getPrintAreaOrNullObject().load(address);
  const frozen = sheet.freezePanes.getLocationOrNullObject().untrack().load(address);
  return () => {
    if (sheet.isNullObject) return undefined;
    return {
      page: { ...page.toJSON(), zoom: zoomOf(page.zoom) },
      texts: texts.toJSON(),
      titleRows: titleRows.isNullObject ? undefined : bareAddress(titleRows.address),
      titleColumns: titleColumns.isNullObject ? undefined : bareAddress(titleColumns.address),
      printArea: printArea.isNullObject ? undefined : bareAddress(printArea.address),
      frozen: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenOf(frozen.address),
      showGridlines: sheet.showGridlines,
      tabColour: sheet.tabColor,
      standardHeight: sheet.standardHeight,
      formats: formats(),
    };
  };
}

/** Lets a report print and be shown as it was. */
export function setUpSteps({ page, texts, titleRows, titleColumns, printArea, ...shown }: SetUp): SheetStep[] {
  const restored: SheetStep = {
    bytes: RANGE_BYTES + 30 * CALL_BYTES + jsonBytes(page) + jsonBytes(texts),
    queue: (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.set(page);
      pageLayout.headersFooters.defaultForAllPages.set(texts);
      if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
      if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(titleColumns);
      if (printArea !== undefined) pageLayout.setPrintArea(printArea);
      freeze(sheet, shown.frozen);
      sheet.showGridlines = shown.showGridlines;
      sheet.tabColor = shown.tabColour;
    },
  };
  return [clearedPrintNames(), restored];
}

/** A scale, or a number of pages: Excel takes one of them only. */
function zoomOf({
  scale,
  horizontalFitToPages,
  verticalFitToPages,
}: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  if (scale) return { scale };
  return {
    ...(horizontalFitToPages ? { horizontalFitToPages } : {}),
    ...(verticalFitToPages ? { verticalFitToPages } : {}),
  };
}

function frozenOf(address: string): Frozen {
  const { bottom, right } = areaOf(address);
  return { rows: bottom === LAST_ROW ? 0 : bottom, columns: right === LAST_COLUMN ? 0 : right };
}
