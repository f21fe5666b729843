import { LAST_COLUMN, LAST_ROW } from '../../../src/core/workbook/address';
import { isWholeColumns, isWholeRows } from '../model/areas';
import type { PageLayout, PageZoom } from '../model/pageLayout';
import { setPrintArea, setPrintTitles } from '../model/printNames';
import { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import { isRecord, type Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';
import { kept } from './keptScalar';

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
