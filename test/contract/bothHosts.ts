import type { SheetPlan, WorkbookPlan } from '../../src/core/plan/plan';
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { FilePort } from '../../src/file/filePort';
import { applyKeeping } from '../../src/usecases/applyKeeping';
import { connectClient } from '../excelHost/client/connectClient';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { WorkbookSnapshot } from '../excelHost/snapshot';
import { comparable } from './comparable';

/** The name of a sheet in the plan, and in the workbook. */
type Names = readonly { readonly planned: string; readonly written: string }[];

/** One workbook, once as a file and once open in the tests' Excel. Plans are written into both. */
export class BothHosts {
  readonly host: ExcelHost;
  private readonly excel = new ExcelPort();
  private readonly results = new Map<string, string | number | boolean>();

  /**
   * @param bytes the workbook that both start from
   * @param floor the ExcelApi that the computer has; the client's newest where left out
   */
  constructor(
    private bytes: Uint8Array,
    floor?: string,
  ) {
    this.host = hostFromXlsx(bytes, ({ sheet, row, column }) => this.results.get(resultKey(sheet, row, column)) ?? '');
    connectClient(this.host, floor === undefined ? {} : { floor });
  }

  /** Writes a plan into both. */
  async apply(plan: WorkbookPlan): Promise<{ readonly file: Names; readonly excel: Names }> {
    const port = new FilePort(this.bytes);
    const { written: file } = await applyKeeping(port, plan, UNWATCHED);
    this.bytes = port.result ?? this.bytes;
    file.forEach(({ written }, index) => {
      this.learn(written, plan.sheets[index]);
    });
    await this.excel.outline();
    return { file, excel: (await applyKeeping(this.excel, plan, UNWATCHED)).written };
  }

  /** What stands in both now. */
  contents(): { readonly file: WorkbookSnapshot; readonly excel: WorkbookSnapshot } {
    return { file: comparable(hostFromXlsx(this.bytes).snapshot()), excel: comparable(this.host.snapshot()) };
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
