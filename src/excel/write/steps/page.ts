import { MARGINS } from '../../../core/plan/margins';
import type { SheetPlan } from '../../../core/plan/plan';
import { areaAddress, columnLetters } from '../../../core/workbook/address';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES } from '../bytes';
import { runningText } from '../runningText';
import type { SheetStep } from '../step';

/** How the sheet prints: A4, at its own scale, or as wide as one page and as long as it takes. */
export function page({
  page: { orientation, scale, area, titleRows, titleColumns, header, footer },
}: SheetPlan): SheetStep {
  const above = runningText(header ?? '');
  const below = runningText(footer ?? '');
  return {
    bytes: 22 * CALL_BYTES + jsonBytes([above, below]),
    queue: ({ pageLayout }) => {
      pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = scale === undefined ? { horizontalFitToPages: 1 } : { scale };
      pageLayout.centerHorizontally = true;
      const { top, bottom, side, running } = MARGINS;
      pageLayout.setPrintMargins('Inches', { top, bottom, left: side, right: side, header: running, footer: running });
      const texts = pageLayout.headersFooters.defaultForAllPages;
      texts.leftHeader = above.left;
      texts.centerHeader = above.center;
      texts.rightHeader = above.right;
      texts.leftFooter = below.left;
      texts.centerFooter = below.center;
      texts.rightFooter = below.right;
      if (area) pageLayout.setPrintArea(areaAddress(area));
      if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns)}`);
      if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
    },
  };
}

/** The names under which Excel keeps print titles and print areas, in English and in the languages of Italy's offices. */
const PRINT_NAMES = [
  ...['Print_Titles', 'Titoli_stampa', 'Drucktitel', 'Impression_des_titres'],
  ...['Print_Area', 'Area_stampa', 'Druckbereich', 'Zone_d_impression'],
];

/** Takes print titles and print area of earlier rows away: they would hide new ones. */
export function clearedPrintNames(): SheetStep {
  return {
    bytes: 2 * PRINT_NAMES.length * CALL_BYTES,
    queue: (sheet) => {
      // On an object that is not there, a call does nothing.
      for (const name of PRINT_NAMES) sheet.names.getItemOrNullObject(name).delete();
    },
  };
}
