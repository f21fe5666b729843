import type { Compression } from '../core/compression/compression';
import type { GridRequest } from '../core/inputs/locateInputs';
import type { WorkbookPlan } from '../core/plan/plan';
import type { Progress } from '../core/progress';
import type { KeepStanding } from '../core/userWork/keepStanding';
import type { StandingReport } from '../core/userWork/standingReport';
import type { Grid, WorkbookOutline } from '../core/workbook/workbookView';
import { extensionOf } from './extension';
import { openWorkbook, type FileWorkbook } from './openWorkbook';
import type { Codec } from './package/codec';
import { applyPlan, type AppliedPlan } from './write/applyPlan';

/** A workbook file behind the port of the use cases. Its bytes never change: what is written is a copy. */
export class FilePort {
  protected readonly workbook: FileWorkbook;
  protected written: Uint8Array | undefined;

  /** Throws `FileError` where the bytes are no workbook that can be read. */
  constructor(bytes: Uint8Array, codec?: Codec) {
    this.workbook = openWorkbook(bytes, codec);
  }

  /** The workbook with what was written into it; `undefined` before anything was. */
  get result(): Uint8Array | undefined {
    return this.written;
  }

  /** The extension that the written file must have, as the read one has it. */
  get extension(): '.xlsx' | '.xlsm' {
    return extensionOf(this.workbook.archive, this.workbook.workbookPart);
  }

  get compression(): Compression {
    return this.workbook.archive.codec;
  }

  outline(): Promise<WorkbookOutline> {
    return Promise.resolve(this.workbook.outline);
  }

  readGrids(requests: readonly GridRequest[]): Promise<readonly Grid[]> {
    return Promise.resolve(requests.map(({ sheet, area }) => this.workbook.readGrid(sheet, area)));
  }

  async readBack(plan: WorkbookPlan): Promise<readonly StandingReport[]> {
    if (this.workbook.outline.sheets.every(({ report }) => report === undefined)) return [];
    const { readReports } = await import(/* webpackChunkName: "fileReports" */ './readReports');
    return readReports(this.workbook, plan);
  }

  async apply(plan: WorkbookPlan, _progress?: Progress, keep?: KeepStanding): Promise<AppliedPlan['sheets']> {
    const kept = keep ? await keep(await this.readBack(plan)) : plan;
    const { bytes, sheets } = applyPlan(this.workbook, kept);
    this.written = bytes;
    return sheets;
  }
}
