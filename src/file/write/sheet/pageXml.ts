import { MARGINS } from '../../../core/plan/margins';
import { pageBreaks } from '../../../core/plan/pageBreaks';
import type { PagePlan, RowPlan } from '../../../core/plan/plan';
import { LAST_COLUMN } from '../../../core/workbook/address';
import { escapeText } from '../../xml/escapeXml';

/** `paperSize` of A4 (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;

/** Excel refuses a workbook with a longer header or footer. */
const LONGEST_HEADER = 255;

/**
 * How the sheet prints: A4, at its own scale, or as wide as one page and as long as it takes.
 *
 * @param printerSettings an attribute that refers to the user's printer settings, where the sheet had some
 */
export function pageXml(page: PagePlan, printerSettings: string): string {
  const { side, top, bottom, running } = MARGINS;
  const size = page.scale === undefined ? 'fitToWidth="1" fitToHeight="0"' : `scale="${page.scale}"`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${side}" right="${side}" top="${top}" bottom="${bottom}" header="${running}" footer="${running}"/>` +
    `<pageSetup paperSize="${A4}" ${size} orientation="${page.orientation}"${printerSettings}/>` +
    headerFooterXml(page)
  );
}

/** `<rowBreaks>`: a break stands below the row that it names. */
export function rowBreaksXml(rows: readonly RowPlan[]): string {
  const breaks = pageBreaks(rows);
  if (breaks.length === 0) return '';
  const items = breaks.map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN - 1}" man="1"/>`);
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
