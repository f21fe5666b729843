import type {
  CellPlan,
  ColumnPlan,
  ConditionalFormatPlan,
  NamePlan,
  PagePlan,
  RowPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from '../plan/plan';
import type { Area } from '../workbook/address';
import { pageHeight, scaleToFit } from './page';
import { paginate } from './paginate';

/** What a sheet is besides its rows. */
export type SheetFrame = Pick<SheetPlan, 'name' | 'role' | 'columns' | 'frozen' | 'page'> &
  Partial<Pick<SheetPlan, 'tabColour' | 'showGridlines'>>;

/** What a row is besides its cells. */
export type RowOptions = Omit<RowPlan, 'cells'> & {
  /** The next row prints on the same page. */
  readonly keepWithNext?: true;
};

/** Excel's own height of a row, in points. */
const DEFAULT_HEIGHT = 15;

/** Lays a sheet out from top to bottom: rows are added in order, and each knows its number. */
export class SheetBuilder {
  private readonly rows: RowPlan[] = [];
  private readonly kept = new Set<number>();
  private readonly merges: Area[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly names: NamePlan[] = [];
  private readonly validations: ValidationPlan[] = [];
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
  add(cells: readonly (CellPlan | null)[], { keepWithNext, ...options }: RowOptions = {}): number {
    if (keepWithNext) this.kept.add(this.rows.length);
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

  /** A name of this sheet; one that it has already is not added again. */
  define(name: NamePlan): void {
    if (!this.names.some((other) => other.name === name.name)) this.names.push(name);
  }

  validate(validation: ValidationPlan): void {
    this.validations.push(validation);
  }

  /** Rows that every printed page repeats. */
  repeat(first: number, last: number): void {
    this.titleRows = [first, last];
  }

  /** The sheet, its pages broken where they should be. `frozen` replaces what the frame said. */
  build(frozen: SheetPlan['frozen'] = this.frame.frozen): SheetPlan {
    const page = { ...this.frame.page, ...(this.titleRows ? { titleRows: this.titleRows } : {}) };
    return {
      showGridlines: false,
      ...this.frame,
      frozen,
      ...(this.frame.role === 'report' ? this.paginated(page) : { page, rows: this.rows }),
      merges: this.merges,
      tables: this.tables,
      conditionalFormats: this.conditionalFormats,
      ...(this.names.length === 0 ? {} : { names: this.names }),
      ...(this.validations.length === 0 ? {} : { validations: this.validations }),
      summaryAbove: true,
    };
  }

  private paginated(page: PagePlan): Pick<SheetPlan, 'page' | 'rows'> {
    const { orientation } = page;
    const scale = scaleToFit(orientation, this.frame.columns);
    const height = (row: RowPlan): number => row.height ?? DEFAULT_HEIGHT;
    const [first, last] = this.titleRows ?? [1, 0];
    const repeated = this.rows.slice(first - 1, last).reduce((sum, row) => sum + height(row), 0);
    const flowing = this.rows.map((row, index) => ({
      height: height(row),
      breakBefore: row.pageBreakBefore ?? false,
      keepWithNext: this.kept.has(index),
    }));
    const breaks = new Set(paginate(flowing, pageHeight(orientation, scale), repeated));
    const rows = this.rows.map((row, index) => (breaks.has(index) ? { ...row, pageBreakBefore: true } : row));
    return { page: { ...page, scale }, rows };
  }
}
