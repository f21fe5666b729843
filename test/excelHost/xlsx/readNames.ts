import type { FileWorkbook } from '../../../src/file/openWorkbook';
import { decodePart } from '../../../src/file/package/decodePart';
import { scanXml } from '../../../src/file/xml/scanXml';
import { areaOfText, splitSheetPrefix } from '../model/areaText';
import { setPrintArea, setPrintTitles } from '../model/printNames';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** The names of a workbook file; those by which it keeps print titles and areas go to the page of their sheet. */
export function readNames(workbook: Workbook, { archive, workbookPart, sheets }: FileWorkbook): void {
  let attributes: Readonly<Record<string, string>> | undefined;
  let formula = '';
  scanXml(
    decodePart(archive.read(workbookPart), workbookPart),
    {
      open: (element, found) => {
        if (element === 'workbookProtection') workbook.structureProtected = found['lockStructure'] === '1';
        attributes = element === 'definedName' ? found : undefined;
        formula = '';
      },
      text: (piece) => {
        formula += piece;
      },
      close: (element) => {
        if (element !== 'definedName' || !attributes) return;
        const { name = '', localSheetId, hidden } = attributes;
        const place = sheets.findIndex(({ tab }) => String(tab) === localSheetId);
        const sheet = workbook.sheets[place];
        if (name.startsWith('_xlnm.')) readPrintName(sheet, name, formula);
        else
          workbook.names.push({ workbook, sheet, name, formula: `=${formula}`, visible: hidden !== '1', comment: '' });
      },
    },
    workbookPart,
  );
}

function readPrintName(sheet: Sheet | undefined, name: string, formula: string): void {
  if (!sheet) return;
  const areas = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => {
    return areaOfText(splitSheetPrefix(part).address) ?? [];
  });
  if (name === '_xlnm.Print_Area') setPrintArea(sheet, areas);
  if (name === '_xlnm.Print_Titles') for (const area of areas) setPrintTitles(sheet, area);
}
