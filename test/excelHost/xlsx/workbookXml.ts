import { columnLetters, quoteSheetName } from '../../../src/core/workbook/address';
import { escapeAttribute, escapeText } from '../../../src/file/xml/escapeXml';
import { areaText } from '../model/areaText';
import { isPrintName } from '../model/printNames';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { DECLARATION, MAIN, RELATIONSHIPS } from './xmlNames';

/** The workbook's main part; sheet 1 is related as `rId1`, and so on. */
export function workbookXml(workbook: Workbook): string {
  const { sheets, activeSheet, structureProtected } = workbook;
  const tabs = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'Visible' ? '' : ` state="${visibility === 'Hidden' ? 'hidden' : 'veryHidden'}"`;
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const active = activeSheet ? Math.max(0, sheets.indexOf(activeSheet)) : 0;
  const names = namesOf(workbook);
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    (structureProtected ? '<workbookProtection lockStructure="1"/>' : '') +
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${tabs.join('')}</sheets>` +
    (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
    '</workbook>'
  );
}

function namesOf({ names, sheets }: Workbook): string[] {
  const own = names
    .filter((name) => !isPrintName(name))
    .map(({ name, sheet, formula, visible }) =>
      nameXml(name, sheet && sheets.indexOf(sheet), formula.slice(1), visible ? '' : ' hidden="1"'),
    );
  return [...own, ...sheets.flatMap(printNames)];
}

function printNames({ name, page }: Sheet, index: number): string[] {
  const on = (text: string): string => `${quoteSheetName(name)}!${text}`;
  const absolute = (text: string): string => text.replace(/[A-Z]+|\d+/g, (piece) => `$${piece}`);
  const titles = [
    ...(page.titleColumns ? [on(page.titleColumns.map((column) => `$${columnLetters(column)}`).join(':'))] : []),
    ...(page.titleRows ? [on(page.titleRows.map((row) => `$${row}`).join(':'))] : []),
  ];
  const areas = page.printArea?.map((area) => on(absolute(areaText(area)))) ?? [];
  return [
    ...(areas.length === 0 ? [] : [nameXml('_xlnm.Print_Area', index, areas.join(','), '')]),
    ...(titles.length === 0 ? [] : [nameXml('_xlnm.Print_Titles', index, titles.join(','), '')]),
  ];
}

function nameXml(name: string, sheetIndex: number | undefined, formula: string, hidden: string): string {
  const scope = sheetIndex === undefined ? '' : ` localSheetId="${sheetIndex}"`;
  return `<definedName name="${escapeAttribute(name)}"${scope}${hidden}>${escapeText(formula)}</definedName>`;
}
