import type { CultureName } from './model/culture';
import type { Evaluator } from './model/workbook';
import type { Json } from './protocol/json';

/** What a test's workbook holds at the start. */
export interface WorkbookSeed {
  /** One empty sheet where none is given. */
  readonly sheets?: readonly SheetSeed[];
  readonly settings?: Readonly<Record<string, Json>>;
  /** Whom the document's properties name. */
  readonly people?: Readonly<Partial<Record<'author' | 'lastAuthor' | 'manager', string>>>;
  readonly comments?: readonly { readonly sheet: string; readonly cell: string; readonly author: string }[];
  readonly structureProtected?: boolean;
  readonly locale?: CultureName;
  /** What formulas give; 0 without it. */
  readonly evaluate?: Evaluator;
}

export interface SheetSeed {
  readonly name: string;
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  /** From A1; `null` is an empty cell. Taken as they are: `'005'` stays a text. */
  readonly rows?: readonly (readonly CellSeed[])[];
  readonly tables?: readonly { readonly name: string; readonly area: string }[];
  readonly pivotTables?: readonly { readonly name: string; readonly area: string }[];
  readonly merges?: readonly string[];
  /** Hidden names of the sheet, with the formula each stands for. */
  readonly hiddenNames?: Readonly<Record<string, string>>;
  readonly protected?: boolean;
}

export type CellSeed =
  | string
  | number
  | boolean
  | null
  | {
      readonly value: string | number | boolean | null | { readonly error: string };
      readonly formula?: string;
      readonly numberFormat?: string;
    };
