import type { PagePlan, RowPlan } from '../../../core/plan/plan';
import { LAST_COLUMN } from '../../../core/workbook/address';
import { escapeText } from '../../xml/escapeXml';

/** `paperSize` of A4 (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;

/** Excel refuses a workbook with a longer header or footer. */
const LONGEST_HEADER = 255;

/**
 * How the sheet prints: A4, as wide as one page and as long as it takes.
 *
 * @param printerSettings an attribute that refers to the user's printer settings, where the sheet had some
 */
export function pageXml(page: PagePlan, printerSettings: string): string {
  const fit = `fitToWidth="1" fitToHeight="0" orientation="${page.orientation}"`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" ${fit}${printerSettings}/>` +
    headerFooterXml(page)
  );
}

/** `<rowBreaks>`: a break stands below the row that it names. */
export function rowBreaksXml(rows: readonly RowPlan[]): string {
  const breaks = rows.flatMap((row, index) => (row.pageBreakBefore && index > 0 ? [index] : []));
  if (breaks.length === 0) return '';
  const items = breaks.map((row) => `<brk id="${row}" max="${LAST_COLUMN - 1}" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${items.join('')}</rowBreaks>`;
}

function headerFooterXml({ header, footer }: PagePlan): string {
  if (header === undefined && footer === undefined) return '';
  const items = runningText('oddHeader', header) + runningText('oddFooter', footer);
  return `<headerFooter>${items}</headerFooter>`;
}

function runningText(element: 'oddHeader' | 'oddFooter', text: string | undefined): string {
  if (text === undefined) return '';
  if (text.length > LONGEST_HEADER) throw new Error(`A header or footer of ${text.length} characters: ${text}`);
  return `<${element} xml:space="preserve">${escapeText(text)}</${element}>`;
}
