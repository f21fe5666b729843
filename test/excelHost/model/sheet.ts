import type { Area } from '../../../src/core/workbook/address';
import type { Json } from '../protocol/json';
import type { CellFormat } from './cellFormat';
import { CellStore } from './cellStore';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditionalFormat';
import type { CustomProperty } from './customProperty';
import type { DataValidationRule } from './dataValidation';
import type { Filter } from './filter';
import { newPageLayout, type PageLayout } from './pageLayout';
import type { PivotTable } from './pivotTable';
import type { Table } from './table';
import type { Workbook } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A whole row or column; what it does not say is the sheet's default. Sizes in points. */
export interface Line {
  size?: number;
  hidden?: true;
  /** 1 to 7. */
  outline?: number;
  /** Of its cells that have none of their own. */
  format?: CellFormat;
}

/** A worksheet. */
export class Sheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  readonly cells = new CellStore();
  rows = new Map<number, Line>();
  columns = new Map<number, Line>();
  merges: readonly Area[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  pivotTables: PivotTable[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: DataValidationRule[] = [];
  readonly customProperties = new Map<string, CustomProperty>();
  readonly page: PageLayout;
  /** Rows before which a printed page starts. */
  rowBreaks = new Set<number>();
  filter: Filter | undefined;
  frozen = { rows: 0, columns: 0 };
  /** `#RRGGBB`; empty where the tab has none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Points. */
  standardWidth = 48;
  standardHeight = 15;
  protection: { readonly options: Json; readonly password: string | undefined } | undefined;

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
    this.page = newPageLayout(this);
  }
}
