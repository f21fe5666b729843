import { areaOfText } from '../model/areaText';
import type { CellFormat } from '../model/cellFormat';
import { hiddenWithin } from '../model/filter';
import { putCell } from '../model/putCell';
import type { Line, Sheet } from '../model/sheet';
import { scanXml } from '../../../src/file/xml/scanXml';
import { pointsOfWidth } from './columnWidth';
import { headerSections } from './headerSections';
import { readValidation } from './readValidation';
import type { FileStyles } from './readStyles';

type Attributes = Readonly<Record<string, string>>;
type Reader = (sheet: Sheet, attributes: Attributes, styles: FileStyles, text: string) => void;

/** Everything of a worksheet's part but the values of its cells, which stand already. */
export function readSheetXml(sheet: Sheet, text: string, part: string, styles: FileStyles): void {
  const path: { readonly name: string; readonly attributes: Attributes; text: string }[] = [];
  let cell = '';
  let rule: Attributes = {};
  let formula = '';
  let areas = '';
  scanXml(
    text,
    {
      open: (name, attributes) => {
        path.push({ name, attributes, text: '' });
        if (name === 'c') {
          cell = attributes['r'] ?? '';
          readCellFormat(sheet, cell, attributes, styles);
        }
        if (name === 'conditionalFormatting') areas = attributes['sqref'] ?? '';
        if (name === 'cfRule') rule = attributes;
      },
      text: (piece) => {
        const last = path.at(-1);
        if (last) last.text += piece;
      },
      close: () => {
        const element = path.pop();
        if (!element) return;
        if (element.name === 'f' && path.at(-1)?.name === 'c') readFormula(sheet, cell, element.text);
        if (element.name === 'formula' && path.at(-1)?.name === 'cfRule')
          readRule(sheet, areas, rule, element.text, styles);
        if (element.name === 'formula1') formula = element.text;
        if (element.name === 'dataValidation') {
          readValidation(sheet, element.attributes, formula);
          formula = '';
        }
        READERS[element.name]?.(sheet, element.attributes, styles, element.text);
      },
    },
    part,
  );
}

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

function readCellFormat(sheet: Sheet, reference: string, { s }: Attributes, { cellFormats }: FileStyles): void {
  const area = areaOfText(reference);
  const format = cellFormats[Number(s ?? 0)];
  if (area && format) putCell(sheet, area.top, area.left, { format });
}

function readFormula(sheet: Sheet, reference: string, text: string): void {
  const area = areaOfText(reference);
  // A shared formula has its text in its first cell only; the others keep their values.
  if (area && text !== '') putCell(sheet, area.top, area.left, { formula: `=${withoutPrefixes(text)}` });
}

function readRule(sheet: Sheet, sqref: string, rule: Attributes, formula: string, { looks }: FileStyles): void {
  if (rule['type'] !== 'expression') return;
  const look = looks[Number(rule['dxfId'])] ?? {};
  sheet.conditionalFormats.push({
    id: `{${String(sheet.workbook.nextId()).padStart(8, '0')}-0000-0000-0000-000000000000}`,
    sheet,
    areas: sqref.split(' ').flatMap((text) => areaOfText(text) ?? []),
    formula: withoutPrefixes(formula),
    fill: look.fillColor ?? null,
    colour: look.fontColor ?? null,
    bold: look.bold ?? null,
    italic: look.italic ?? null,
    stopIfTrue: isOn(rule['stopIfTrue']),
  });
}

/** Functions that came after Excel 2007 bear a prefix in files. */
function withoutPrefixes(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?/g, '');
}

/** What each element says of the sheet. */
const READERS: Readonly<Record<string, Reader>> = {
  tabColor: (sheet, { rgb }) => {
    if (rgb !== undefined) sheet.tabColor = `#${rgb.slice(-6).toUpperCase()}`;
  },
  sheetView: (sheet, { showGridLines, showRowColHeaders }) => {
    sheet.showGridlines = showGridLines !== '0';
    sheet.showHeadings = showRowColHeaders !== '0';
  },
  pane: (sheet, { state, xSplit, ySplit }) => {
    if (state === 'frozen') sheet.frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
  },
  col: (sheet, attributes, { cellFormats }) => {
    const { min, max, width, hidden, outlineLevel, style } = attributes;
    for (let column = Number(min); column <= Number(max); column++) {
      setLine(sheet.columns, column, {
        ...(width === undefined ? {} : { size: pointsOfWidth(Number(width)) }),
        ...lineOf(hidden, outlineLevel, cellFormats[Number(style ?? 0)]),
      });
    }
  },
  row: (sheet, attributes, { cellFormats }) => {
    const { r, ht, customHeight, hidden, outlineLevel, s, customFormat } = attributes;
    setLine(sheet.rows, Number(r), {
      ...(ht !== undefined && isOn(customHeight) ? { size: Number(ht) } : {}),
      ...lineOf(hidden, outlineLevel, isOn(customFormat) ? cellFormats[Number(s ?? 0)] : undefined),
    });
  },
  autoFilter: (sheet, { ref = '' }) => {
    const area = areaOfText(ref);
    if (area) sheet.filter = { area, hides: hiddenWithin(sheet, area) };
  },
  mergeCell: (sheet, { ref = '' }) => {
    sheet.merges = [...sheet.merges, ...[areaOfText(ref) ?? []].flat()];
  },
  hyperlink: (sheet, { ref = '', location, tooltip }) => {
    const area = areaOfText(ref);
    if (!area || location === undefined) return;
    const link = { documentReference: location, ...(tooltip === undefined ? {} : { screenTip: tooltip }) };
    putCell(sheet, area.top, area.left, { link });
  },
  printOptions: ({ page }, { horizontalCentered, verticalCentered }) => {
    page.centerHorizontally = isOn(horizontalCentered);
    page.centerVertically = isOn(verticalCentered);
  },
  pageMargins: ({ page }, { left, right, top, bottom, header, footer }) => {
    const points = (inches: string | undefined): number => Number(inches ?? 0) * 72;
    Object.assign(page, {
      leftMargin: points(left),
      rightMargin: points(right),
      topMargin: points(top),
      bottomMargin: points(bottom),
      headerMargin: points(header),
      footerMargin: points(footer),
    });
  },
  pageSetUpPr: ({ page }, { fitToPage }) => {
    if (isOn(fitToPage)) page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  },
  pageSetup: ({ page }, { orientation, paperSize, scale, fitToWidth, fitToHeight }) => {
    page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
    if (paperSize === '1') page.paperSize = 'Letter';
    if (page.zoom.scale !== undefined) page.zoom = { scale: Number(scale ?? 100) };
    else page.zoom = { ...fit('horizontalFitToPages', fitToWidth), ...fit('verticalFitToPages', fitToHeight) };
  },
  oddHeader: ({ page }, _, _styles, text) => {
    const { left, center, right } = headerSections(text);
    const texts = page.headersFooters.pages.defaultForAllPages;
    Object.assign(texts, { leftHeader: left, centerHeader: center, rightHeader: right });
  },
  oddFooter: ({ page }, _, _styles, text) => {
    const { left, center, right } = headerSections(text);
    const texts = page.headersFooters.pages.defaultForAllPages;
    Object.assign(texts, { leftFooter: left, centerFooter: center, rightFooter: right });
  },
  brk: (sheet, { id }) => {
    sheet.rowBreaks.add(Number(id) + 1);
  },
  sheetProtection: (sheet, { sheet: on }) => {
    if (isOn(on)) sheet.protection = { options: {}, password: undefined };
  },
};

function fit(name: string, pages: string | undefined): Readonly<Record<string, number>> {
  return pages === '0' ? {} : { [name]: Number(pages ?? 1) };
}

function lineOf(hidden: string | undefined, outline: string | undefined, format: CellFormat | undefined): Line {
  return {
    ...(isOn(hidden) ? { hidden: true } : {}),
    ...(Number(outline ?? 0) > 0 ? { outline: Number(outline) } : {}),
    ...(format && (format.style !== 'Normal' || Object.keys(format.direct).length > 0) ? { format } : {}),
  };
}

function setLine(lines: Map<number, Line>, number: number, line: Line): void {
  if (Object.keys(line).length > 0) lines.set(number, line);
}
