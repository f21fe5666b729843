import type { SheetPlan, WorkbookPlan } from '../../src/core/plan/plan';
import { STYLES } from '../../src/core/plan/styles';
import { usedStyles } from '../../src/core/plan/usedStyles';
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { FilePort } from '../../src/file/filePort';
import { connectClient } from '../excelHost/client/connectClient';
import { createExcelHost, type ExcelHost } from '../excelHost/createExcelHost';
import type { ComparableWorkbook } from './comparable';
import { comparableFile } from './comparableFile';
import { comparableHost } from './comparableHost';
import { seedOfFile } from './seedOfFile';

/** One workbook, once as a file and once open in the tests' Excel. Plans are written into both. */
export class BothHosts {
  readonly host: ExcelHost;
  private readonly excel = new ExcelPort();
  private readonly sheets = new Set<string>();
  private readonly styles = new Set<string>();
  private readonly results = new Map<string, string | number | boolean>();

  /**
   * @param bytes the workbook that both start from
   * @param floor the ExcelApi that the computer has; the client's newest where left out
   */
  constructor(
    private bytes: Uint8Array,
    floor?: string,
  ) {
    const evaluate = ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
      this.results.get(resultKey(sheet, row, column)) ?? '';
    this.host = createExcelHost({ ...seedOfFile(bytes), evaluate });
    connectClient(this.host, floor === undefined ? {} : { floor });
  }

  /** Writes a plan into both; gives back the names under which its sheets stand in each. */
  async apply(plan: WorkbookPlan): Promise<{ readonly file: unknown; readonly excel: unknown }> {
    const port = new FilePort(this.bytes);
    const file = await port.apply(plan);
    this.bytes = port.result ?? this.bytes;
    for (const style of usedStyles(plan).styles) this.styles.add(STYLES[style].name);
    file.forEach(({ written }, index) => {
      this.sheets.add(written);
      this.learn(written, plan.sheets[index]);
    });
    await this.excel.outline();
    return { file, excel: await this.excel.apply(plan, UNWATCHED) };
  }

  /** The sheets of the plans in both, and the styles that those use. */
  written(): { readonly file: ComparableWorkbook; readonly excel: ComparableWorkbook } {
    return { file: this.ours(comparableFile(this.bytes)), excel: this.ours(comparableHost(this.host)) };
  }

  private ours({ sheets, styles }: ComparableWorkbook): ComparableWorkbook {
    return {
      sheets: sheets.filter(({ name }) => this.sheets.has(name)),
      styles: Object.fromEntries(
        Object.entries(styles)
          .filter(([name]) => this.styles.has(name))
          .sort(),
      ),
    };
  }

  /** The tests' Excel does not calculate: it gives what the core computed, as the file does. */
  private learn(written: string, sheet: SheetPlan | undefined): void {
    sheet?.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        const key = resultKey(written, row + 1, column + 1);
        if (cell?.formula !== undefined) this.results.set(key, cell.value ?? '');
      });
    });
  }
}

function resultKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}:${column}`;
}
