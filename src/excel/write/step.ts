/** A part of writing a workbook: what it asks of Excel, and how long that makes the request. */
export interface Step {
  /** No less than what it adds to a request. */
  readonly bytes: number;
  readonly queue: (target: Target) => void;
}

/** What steps write on. */
export interface Target {
  readonly workbook: Excel.Workbook;
  /** A sheet of the plan, by its written name. */
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** A part of writing one sheet. */
export interface SheetStep {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** The steps of a sheet, as steps of the workbook. */
export function onSheet(name: string, steps: readonly SheetStep[]): Step[] {
  return steps.map(({ bytes, queue }) => ({
    bytes,
    queue: (target) => {
      queue(target.sheet(name));
    },
  }));
}
