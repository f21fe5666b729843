import { openWorkbook } from '../../src/file/openWorkbook';
import { readRelationships } from '../../src/file/package/relationships';
import { partOf } from '../support/packageParts';
import {
  tellingCells,
  type ComparableCell,
  type ComparablePage,
  type ComparableSheet,
  type ComparableWorkbook,
} from './comparable';
import { colourOf, fileStyles, type FileStyles } from './fileStyles';
import { at, attribute, children, numeric, rootOf } from './xml';

/** What stands in a workbook file that the file host wrote. */
export function comparableFile(bytes: Uint8Array): ComparableWorkbook {
  const { sheets, archive } = openWorkbook(bytes);
  const styles = fileStyles(rootOf(partOf(bytes, 'xl/styles.xml')));
  const names = children(at(rootOf(partOf(bytes, 'xl/workbook.xml')), 'definedNames'), 'definedName');
  return {
    sheets: sheets.map(({ name, visibility, part, tab }) => {
      const root = rootOf(partOf(bytes, part));
      const own = names.filter((element) => numeric(element, 'localSheetId') === tab);
      const tables = readRelationships(archive, part)
        .filter(({ type }) => type.endsWith('/table'))
        .map(({ target }) => rootOf(partOf(bytes, target)));
      return { name, visibility, ...sheetOf(root, own, tables, styles) };
    }),
    styles: styles.named,
  };
}

function sheetOf(
  root: Element,
  names: readonly Element[],
  tables: readonly Element[],
  styles: FileStyles,
): Omit<ComparableSheet, 'name' | 'visibility'> {
  const rows = children(at(root, 'sheetData'), 'row');
  const links = new Map(
    children(at(root, 'hyperlinks'), 'hyperlink').map((link) => [attribute(link, 'ref'), attribute(link, 'location')]),
  );
  const columns = columnsOf(root, styles);
  const merges = children(at(root, 'mergeCells'), 'mergeCell')
    .map((merge) => attribute(merge, 'ref') ?? '?')
    .sort();
  const cells = rows.flatMap((row) => children(row, 'c')).map((cell) => cellOf(cell, links, styles));
  const pane = at(root, 'sheetViews', 'sheetView', 'pane');
  const titles = names.find((name) => attribute(name, 'name') === '_xlnm.Print_Titles')?.textContent;
  return {
    cells: tellingCells(Object.fromEntries(cells), { columns, merges }),
    rows: Object.fromEntries(
      rows.map((row) => [numeric(row, 'r') ?? 0, rowOf(row)] as const).filter(([, row]) => Object.keys(row).length > 0),
    ),
    columns,
    merges,
    tables: tables.map((table) => ({
      name: attribute(table, 'displayName') ?? '?',
      area: attribute(table, 'ref') ?? '?',
      style: attribute(at(table, 'tableStyleInfo'), 'name') ?? '',
    })),
    names: Object.fromEntries(
      names
        .filter((name) => attribute(name, 'name')?.startsWith('_xlnm.') === false)
        .map((name) => [
          attribute(name, 'name'),
          { formula: name.textContent, visible: attribute(name, 'hidden') !== '1' },
        ]),
    ),
    conditionalFormats: formatsOf(root, styles),
    frozen: { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 },
    page: pageOf(root, titles),
    tabColour: colourOf(at(root, 'sheetPr', 'tabColor')),
    showGridlines: attribute(at(root, 'sheetViews', 'sheetView'), 'showGridLines') !== '0',
  };
}

function cellOf(
  cell: Element,
  links: ReadonlyMap<string | undefined, string | undefined>,
  styles: FileStyles,
): [string, ComparableCell] {
  const address = attribute(cell, 'r') ?? '?';
  const value = valueOf(cell);
  const formula = at(cell, 'f')?.textContent;
  const link = links.get(address);
  const parts = {
    ...(value === undefined || value === '' ? {} : { value }),
    ...(formula === undefined ? {} : { formula: `=${formula.replaceAll('_xlfn.', '')}` }),
    ...(link === undefined ? {} : { link }),
  };
  return [address, { ...parts, ...styles.cell(numeric(cell, 's') ?? 0) }];
}

function valueOf(cell: Element): string | number | boolean | undefined {
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') return unescaped(at(cell, 'is', 't')?.textContent ?? '');
  const text = at(cell, 'v')?.textContent;
  if (text === undefined) return undefined;
  return type === 'n' ? Number(text) : type === 'b' ? text === '1' : unescaped(text);
}

/** `_x0041_` → `A`: how a file holds characters that XML cannot, and texts that look like that. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function rowOf(row: Element): { readonly size?: number; readonly outline?: number } {
  const size = numeric(row, 'ht');
  const outline = numeric(row, 'outlineLevel');
  return { ...(size === undefined ? {} : { size }), ...(outline === undefined ? {} : { outline }) };
}

/** Widths as Excel draws them: whole pixels of three quarters of a point (ECMA-376 part 1, 18.3.1.13). */
function columnsOf(root: Element, styles: FileStyles): Record<number, { size: number; style?: string }> {
  const columns: Record<number, { size: number; style?: string }> = {};
  for (const element of children(at(root, 'cols'), 'col')) {
    const { style } = styles.cell(numeric(element, 'style') ?? 0);
    const size = Math.floor((numeric(element, 'width') ?? 0) * 7 + 0.5) * 0.75;
    for (let column = numeric(element, 'min') ?? 0; column <= (numeric(element, 'max') ?? 0); column += 1) {
      columns[column] = style === 'Normal' ? { size } : { size, style };
    }
  }
  return columns;
}

function formatsOf(root: Element, styles: FileStyles): ComparableSheet['conditionalFormats'] {
  return children(root, 'conditionalFormatting')
    .flatMap((formatting) =>
      children(formatting, 'cfRule').map((rule) => ({ area: attribute(formatting, 'sqref') ?? '?', rule })),
    )
    .sort((a, b) => (numeric(a.rule, 'priority') ?? 0) - (numeric(b.rule, 'priority') ?? 0))
    .map(({ area, rule }) => ({
      area,
      formula: (at(rule, 'formula')?.textContent ?? '').replaceAll('_xlfn.', ''),
      ...styles.differential(numeric(rule, 'dxfId') ?? -1),
    }));
}

function pageOf(root: Element, titles: string | undefined): ComparablePage {
  const setup = at(root, 'pageSetup');
  const margins = at(root, 'pageMargins');
  const scale = numeric(setup, 'scale');
  const texts = at(root, 'headerFooter');
  return {
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paper: attribute(setup, 'paperSize') === '9' ? 'A4' : '?',
    zoom: scale === undefined ? { horizontalFitToPages: numeric(setup, 'fitToWidth') ?? 0 } : { scale },
    centred: attribute(at(root, 'printOptions'), 'horizontalCentered') === '1',
    margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map(
      (side) => Math.round((numeric(margins, side) ?? 0) * 7200) / 100,
    ),
    header: sections(at(texts, 'oddHeader')?.textContent ?? ''),
    footer: sections(at(texts, 'oddFooter')?.textContent ?? ''),
    titleRows: titles === undefined ? null : (/\$(\d+):\$(\d+)$/.exec(titles)?.slice(1).map(Number) ?? null),
    breaks: children(at(root, 'rowBreaks'), 'brk').map((element) => (numeric(element, 'id') ?? 0) + 1),
  };
}

/** The left, the middle and the right part of a header; pairs of ampersands are set aside, since `&&L` is no code. */
function sections(text: string): string[] {
  const parts = { C: '', L: '', R: '' };
  const [middle = '', ...others] = text.replaceAll('&&', '\0').split(/&(?=[LCR])/);
  parts.C = middle;
  for (const other of others) parts[other.charAt(0) as keyof typeof parts] += other.slice(1);
  return [parts.L, parts.C, parts.R].map((part) => part.replaceAll('\0', '&&'));
}
