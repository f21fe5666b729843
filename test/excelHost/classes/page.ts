import type { HeaderFooter, PageLayout, PageZoom } from '../model/pageLayout';
import { isWholeColumns, isWholeRows } from '../model/areas';
import { setPrintArea, setPrintTitles } from '../model/printNames';
import { RangeRef } from '../model/rangeRef';
import { LAST_COLUMN, LAST_ROW } from '../../../src/core/workbook/address';
import type { Sheet } from '../model/sheet';
import * as arg from '../protocol/arguments';
import { isRecord, type Json } from '../protocol/json';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import type { WireClass, WireScalar } from '../protocol/wireClass';
import { wire, type WireTargets } from '../protocol/wireObject';

/** A property that is kept as it is given, once `take` has accepted it. */
const kept = <Target, Key extends keyof Target>(
  key: Key,
  take: (value: Json) => Target[Key] & Json,
): WireScalar<Target> => ({
  get: (target) => target[key] as Target[Key] & Json,
  set: (target, value) => {
    target[key] = take(value);
  },
});

const PAPERS = ['A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid', 'Executive', 'Folio'];

const margin = (value: Json): number => {
  const points = arg.number(value);
  if (points < 0 || points > 72 * 49) throw invalidArgument(`a margin of ${points} points`);
  return points;
};

export const pageLayoutClass: WireClass<PageLayout> = {
  scalars: {
    Orientation: kept('orientation', (value) => arg.oneOf(['Portrait', 'Landscape'], value)),
    PaperSize: kept('paperSize', (value) => arg.oneOf(PAPERS, value)),
    Zoom: {
      get: ({ zoom }) => ({ ...zoom }),
      set: (page, value) => {
        page.zoom = takeZoom(value);
      },
    },
    CenterHorizontally: kept('centerHorizontally', arg.truth),
    CenterVertically: kept('centerVertically', arg.truth),
    PrintGridlines: kept('printGridlines', arg.truth),
    PrintHeadings: kept('printHeadings', arg.truth),
    BlackAndWhite: kept('blackAndWhite', arg.truth),
    DraftMode: kept('draftMode', arg.truth),
    PrintOrder: kept('printOrder', (value) => arg.oneOf(['DownThenOver', 'OverThenDown'], value)),
    FirstPageNumber: kept('firstPageNumber', (value) => (value === '' ? '' : arg.integer(value, 1))),
    LeftMargin: kept('leftMargin', margin),
    RightMargin: kept('rightMargin', margin),
    TopMargin: kept('topMargin', margin),
    BottomMargin: kept('bottomMargin', margin),
    HeaderMargin: kept('headerMargin', margin),
    FooterMargin: kept('footerMargin', margin),
  },
  links: { HeadersFooters: (page) => wire('HeaderFooterGroup', page) },
  objects: {
    GetPrintTitleRowsOrNullObject: ({ sheet, titleRows }) =>
      titleRows &&
      wire('Range', new RangeRef(sheet, [{ top: titleRows[0], left: 1, bottom: titleRows[1], right: LAST_COLUMN }])),
    GetPrintTitleColumnsOrNullObject: ({ sheet, titleColumns }) =>
      titleColumns &&
      wire('Range', new RangeRef(sheet, [{ top: 1, left: titleColumns[0], bottom: LAST_ROW, right: titleColumns[1] }])),
    GetPrintAreaOrNullObject: ({ sheet, printArea }) => printArea && wire('RangeAreas', new RangeRef(sheet, printArea)),
  },
  commands: {
    SetPrintTitleRows: (page, [given]) => {
      const { area } = arg.range(given, page.sheet);
      if (!isWholeRows(area)) throw invalidArgument('whole rows are wanted');
      setPrintTitles(page.sheet, area);
    },
    SetPrintTitleColumns: (page, [given]) => {
      const { area } = arg.range(given, page.sheet);
      if (!isWholeColumns(area)) throw invalidArgument('whole columns are wanted');
      setPrintTitles(page.sheet, area);
    },
    SetPrintArea: (page, [given]) => {
      setPrintArea(page.sheet, arg.range(given, page.sheet).areas);
    },
    SetPrintMargins: (page, [unit, margins]) => {
      setMargins(page, arg.oneOf(['Points', 'Inches', 'Centimeters'], unit), arg.json(margins));
    },
  },
};

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;

function setMargins(page: PageLayout, unit: keyof typeof UNITS, given: Json): void {
  if (!isRecord(given)) throw invalidArgument('margins are wanted');
  for (const [side, size] of Object.entries(given)) {
    if (!(side in SIDES)) throw invalidArgument(`the margin ${side}`);
    page[SIDES[side as keyof typeof SIDES]] = margin(arg.number(size) * UNITS[unit]);
  }
}

/** A scale, or a number of pages to fit into: what is given takes the place of all that was. */
function takeZoom(value: Json): PageZoom {
  if (!isRecord(value)) throw invalidArgument('a zoom is wanted');
  const { scale, horizontalFitToPages, verticalFitToPages, ...other } = value;
  if (Object.keys(other).length > 0) throw invalidArgument(`the zoom ${JSON.stringify(value)}`);
  if (scale !== undefined && scale !== null) {
    if (horizontalFitToPages ?? verticalFitToPages) throw invalidArgument('a scale and a fit at once');
    if (arg.integer(scale, 10) > 400) throw invalidArgument(`a scale of ${arg.integer(scale)} %`);
    return { scale: arg.integer(scale) };
  }
  const pages = (name: string, count: Json | undefined): Readonly<Record<string, number>> =>
    typeof count === 'number' ? { [name]: arg.integer(count) } : {};
  return { ...pages('horizontalFitToPages', horizontalFitToPages), ...pages('verticalFitToPages', verticalFitToPages) };
}

export const headerFooterGroupClass: WireClass<PageLayout> = {
  scalars: {
    State: {
      get: ({ headersFooters }) => headersFooters.state,
      set: ({ headersFooters }, value) => {
        headersFooters.state = arg.oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], value);
      },
    },
    UseSheetMargins: {
      get: ({ headersFooters }) => headersFooters.useSheetMargins,
      set: ({ headersFooters }, value) => {
        headersFooters.useSheetMargins = arg.truth(value);
      },
    },
    UseSheetScale: {
      get: ({ headersFooters }) => headersFooters.useSheetScale,
      set: ({ headersFooters }, value) => {
        headersFooters.useSheetScale = arg.truth(value);
      },
    },
  },
  links: {
    DefaultForAllPages: ({ headersFooters }) => wire('HeaderFooter', headersFooters.pages.defaultForAllPages),
    OddPages: ({ headersFooters }) => wire('HeaderFooter', headersFooters.pages.oddPages),
    EvenPages: ({ headersFooters }) => wire('HeaderFooter', headersFooters.pages.evenPages),
    FirstPage: ({ headersFooters }) => wire('HeaderFooter', headersFooters.pages.firstPage),
  },
};

const pageText = (value: Json): string => {
  if (arg.text(value).length > 255) throw invalidArgument('a header of more than 255 characters');
  return arg.text(value);
};

export const headerFooterClass: WireClass<HeaderFooter> = {
  scalars: {
    LeftHeader: kept('leftHeader', pageText),
    CenterHeader: kept('centerHeader', pageText),
    RightHeader: kept('rightHeader', pageText),
    LeftFooter: kept('leftFooter', pageText),
    CenterFooter: kept('centerFooter', pageText),
    RightFooter: kept('rightFooter', pageText),
  },
};

/** More breaks than this do not fit on a sheet. */
const MOST_BREAKS = 1026;

export const pageBreakCollectionClass: WireClass<Sheet> = {
  items: (sheet) => [...sheet.rowBreaks].sort((a, b) => a - b).map((row) => wire('PageBreak', { sheet, row })),
  item: (sheet, key) => (sheet.rowBreaks.has(Number(key)) ? wire('PageBreak', { sheet, row: Number(key) }) : undefined),
  objects: {
    Add: (sheet, [given]) => {
      const { top: row } = arg.range(given, sheet).area;
      if (row === 1) throw invalidArgument('no page can break before the first row');
      sheet.rowBreaks.add(row);
      if (sheet.rowBreaks.size > MOST_BREAKS) throw invalidArgument(`more than ${MOST_BREAKS} page breaks`);
      return wire('PageBreak', { sheet, row });
    },
  },
  methods: {
    GetCount: ({ rowBreaks }) => rowBreaks.size,
  },
  commands: {
    RemovePageBreaks: ({ rowBreaks }) => {
      rowBreaks.clear();
    },
  },
};

export const pageBreakClass: WireClass<WireTargets['PageBreak']> = {
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: { RowIndex: { get: ({ row }) => row - 1 }, ColumnIndex: { get: () => 0 } },
  objects: {
    GetCellAfterBreak: ({ sheet, row }) =>
      wire('Range', new RangeRef(sheet, [{ top: row, left: 1, bottom: row, right: 1 }])),
  },
  commands: {
    Delete: ({ sheet, row }) => {
      if (!sheet.rowBreaks.delete(row)) throw itemNotFound(`the page break before row ${row}`);
    },
  },
};

export const freezePanesClass: WireClass<Sheet> = {
  objects: {
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return wire(
        'Range',
        new RangeRef(sheet, [{ top: 1, left: 1, bottom: rows || LAST_ROW, right: columns || LAST_COLUMN }]),
      );
    },
  },
  commands: {
    FreezeAt: (sheet, [given]) => {
      const { area } = arg.range(given, sheet);
      if (area.top !== 1 || area.left !== 1) throw invalidArgument('frozen cells begin at A1');
      sheet.frozen = { rows: isWholeColumns(area) ? 0 : area.bottom, columns: isWholeRows(area) ? 0 : area.right };
    },
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: arg.integer(count ?? 1, 1), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: arg.integer(count ?? 1, 1) };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
  },
};
