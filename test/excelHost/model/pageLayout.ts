import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';

/** How a sheet prints, in the words of Office.js; margins in points. */
export interface PageLayout {
  readonly sheet: Sheet;
  orientation: string;
  paperSize: string;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  firstPageNumber: number | string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  /** First and last row. */
  titleRows: readonly [number, number] | null;
  titleColumns: readonly [number, number] | null;
  printArea: readonly Area[] | null;
  headersFooters: { state: string; useSheetMargins: boolean; useSheetScale: boolean; readonly pages: PageTexts };
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Texts with Excel's codes (`&P`), for all pages or for one kind. */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export type PageTexts = Readonly<Record<'defaultForAllPages' | 'oddPages' | 'evenPages' | 'firstPage', HeaderFooter>>;

/** Excel's own settings for a new sheet. */
export function newPageLayout(sheet: Sheet): PageLayout {
  const texts = (): HeaderFooter => ({
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  });
  return {
    sheet,
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    firstPageNumber: '',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    titleRows: null,
    titleColumns: null,
    printArea: null,
    headersFooters: {
      state: 'Default',
      useSheetMargins: true,
      useSheetScale: true,
      pages: { defaultForAllPages: texts(), oddPages: texts(), evenPages: texts(), firstPage: texts() },
    },
  };
}
