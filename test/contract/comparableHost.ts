import type { ExcelHost } from '../excelHost/createExcelHost';
import { PLAIN_LOOK, type CellLook } from '../excelHost/model/cellLook';
import type { HeaderFooter, PageLayout } from '../excelHost/model/pageLayout';
import type { CellSnapshot, LineSnapshot, SheetSnapshot } from '../excelHost/snapshot';
import {
  LOOK_KEYS,
  tellingCells,
  type ComparableCell,
  type ComparableLook,
  type ComparablePage,
  type ComparableSheet,
  type ComparableWorkbook,
} from './comparable';

/** What stands in the tests' Excel. */
export function comparableHost(host: ExcelHost): ComparableWorkbook {
  const { sheets, styles } = host.snapshot();
  return {
    sheets: sheets.map(comparableSheet),
    styles: Object.fromEntries(Object.entries(styles).map(([name, look]) => [name, { ...plain(), ...picked(look) }])),
  };
}

function comparableSheet(sheet: SheetSnapshot): ComparableSheet {
  const columns = lines(sheet.columns, ({ size, style }) =>
    given({ size, style: style === 'Normal' ? undefined : style }),
  );
  const merges = [...sheet.merges].sort();
  const cells = Object.fromEntries(
    Object.entries(sheet.cells).map(([address, cell]) => [address, comparableCell(cell)]),
  );
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY],
    cells: tellingCells(cells, { columns, merges }),
    rows: lines(sheet.rows, ({ size, outline }) => given({ size, outline })),
    columns,
    merges,
    tables: sheet.tables.map((table) => ({ ...table })),
    names: Object.fromEntries(
      sheet.names.map(({ name, formula, visible }) => [name, { formula: formula.replace(/^=/, ''), visible }]),
    ),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, fill, colour }) => ({
      area: String(areas),
      formula: String(formula),
      fill: String(fill),
      colour: String(colour),
    })),
    frozen: sheet.frozen,
    page: comparablePage(sheet),
    tabColour: sheet.tabColor,
    showGridlines: sheet.showGridlines,
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function comparableCell({ value, formula, style = 'Normal', direct, link }: CellSnapshot): ComparableCell {
  if (typeof value === 'object') throw new Error('No plan writes an error value');
  const own = direct && picked(direct);
  return {
    ...given({ value: value === '' ? undefined : value, formula, link: link?.documentReference }),
    style,
    ...(own && Object.keys(own).length > 0 ? { direct: own } : {}),
  };
}

function comparablePage({ page: snapshot, rowBreaks }: SheetSnapshot): ComparablePage {
  const page = snapshot as unknown as PageLayout;
  const texts = page.headersFooters.pages.defaultForAllPages;
  const parts = (kind: 'Header' | 'Footer'): string[] =>
    (['left', 'center', 'right'] as const).map((side) => texts[`${side}${kind}` satisfies keyof HeaderFooter]);
  const { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = page;
  return {
    orientation: page.orientation,
    paper: page.paperSize,
    zoom: page.zoom,
    centred: page.centerHorizontally,
    margins: [leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin].map(hundredths),
    header: parts('Header'),
    footer: parts('Footer'),
    titleRows: page.titleRows && [...page.titleRows],
    breaks: rowBreaks,
  };
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

function lines<Out extends object>(
  given: Readonly<Record<string, LineSnapshot>>,
  pick: (line: LineSnapshot) => Out,
): Record<number, Out> {
  return Object.fromEntries(
    Object.entries(given)
      .map(([number, line]) => [number, pick(line)] as const)
      .filter(([, line]) => Object.keys(line).length > 0),
  );
}

/** Without what is `undefined`. */
function given<Parts extends object>(parts: Parts): { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as never;
}

function picked(look: Partial<CellLook>): Partial<ComparableLook> {
  return Object.fromEntries(LOOK_KEYS.flatMap((key) => (look[key] === undefined ? [] : [[key, look[key]]])));
}

function plain(): ComparableLook {
  return picked(PLAIN_LOOK) as ComparableLook;
}
