import type {
  CellPlan,
  ColumnPlan,
  ConditionalFormatPlan,
  PagePlan,
  RowPlan,
  SheetPlan,
  TablePlan,
} from '../plan/plan';
import type { Area } from '../workbook/address';

/** What a sheet is besides its rows. */
export type SheetFrame = Pick<SheetPlan, 'name' | 'role' | 'columns' | 'frozen' | 'page'> &
  Partial<Pick<SheetPlan, 'tabColour' | 'showGridlines'>>;

/** Lays a sheet out from top to bottom: rows are added in order, and each knows its number. */
export class SheetBuilder {
  private readonly rows: RowPlan[] = [];
  private readonly merges: Area[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];
  private readonly tables: TablePlan[] = [];
  private titleRows: readonly [number, number] | undefined;

  constructor(private readonly frame: SheetFrame) {}

  get name(): string {
    return this.frame.name;
  }

  get columns(): readonly ColumnPlan[] {
    return this.frame.columns;
  }

  /** The number of the row that `add` adds next. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  /** The total width of the columns from `first` to `last`, in characters. */
  widthOf(first: number, last: number): number {
    return this.frame.columns.slice(first - 1, last).reduce((sum, column) => sum + column.width, 0);
  }

  /** Adds a row and returns its number. */
  add(cells: readonly (CellPlan | null)[], options: Omit<RowPlan, 'cells'> = {}): number {
    this.rows.push({ ...options, cells });
    return this.rows.length;
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  highlight(format: ConditionalFormatPlan): void {
    this.conditionalFormats.push(format);
  }

  table(table: TablePlan): void {
    this.tables.push(table);
  }

  /** Rows that every printed page repeats. */
  repeat(first: number, last: number): void {
    this.titleRows = [first, last];
  }

  build(): SheetPlan {
    const page: PagePlan = this.titleRows ? { ...this.frame.page, titleRows: this.titleRows } : this.frame.page;
    return {
      showGridlines: false,
      ...this.frame,
      page,
      rows: this.rows,
      merges: this.merges,
      tables: this.tables,
      conditionalFormats: this.conditionalFormats,
      summaryAbove: true,
    };
  }
}
