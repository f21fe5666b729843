/** All that formats say of a cell, flat: one value a name. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** `#RRGGBB`; empty where the cell has no fill. */
  readonly fillColor: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** `Continuous Thin #A6A6A6`; empty where there is none. */
  readonly borderEdgeTop: string;
  readonly borderEdgeBottom: string;
  readonly borderEdgeLeft: string;
  readonly borderEdgeRight: string;
  readonly borderDiagonalDown: string;
  readonly borderDiagonalUp: string;
}

export type LookKey = keyof CellLook;

/** A cell of a new workbook. */
export const PLAIN_LOOK: CellLook = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fillColor: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  textOrientation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  borderEdgeTop: '',
  borderEdgeBottom: '',
  borderEdgeLeft: '',
  borderEdgeRight: '',
  borderDiagonalDown: '',
  borderDiagonalUp: '',
};

/** What of a look a style may leave alone, as Excel's «Includi nello stile» divides it. */
export const LOOK_PARTS = {
  number: ['numberFormat'],
  font: ['fontName', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'fontColor'],
  patterns: ['fillColor'],
  alignment: ['horizontal', 'vertical', 'wrap', 'indent', 'shrink', 'textOrientation', 'readingOrder'],
  protection: ['locked', 'formulaHidden'],
  border: [
    'borderEdgeTop',
    'borderEdgeBottom',
    'borderEdgeLeft',
    'borderEdgeRight',
    'borderDiagonalDown',
    'borderDiagonalUp',
  ],
} as const satisfies Readonly<Record<string, readonly LookKey[]>>;

export type LookPart = keyof typeof LOOK_PARTS;
