import type { WorkbookPlan } from '../../src/core/plan/plan';
import type { Progress } from '../../src/core/progress';
import { RECORD_NAME } from '../../src/core/record/recordName';
import type { KeepStanding } from '../../src/core/userWork/keepStanding';
import { FilePort } from '../../src/file/filePort';
import { generate, type Generation } from '../../src/usecases/generate';
import type { GenerateOptions } from '../../src/usecases/layOutRun';

/** A run of «Genera prospetti» over a file. */
export interface Generated {
  readonly generation: Generation;
  /** The reports that were laid out, without the record; no sheet where errors stopped them. */
  readonly plan: WorkbookPlan;
  /** The workbook that came out; that which went in where errors stopped the reports. */
  readonly bytes: Uint8Array;
}

/** Runs the use case over the bytes of a workbook, and keeps the plan that it had written. */
export async function generated(bytes: Uint8Array, options: Partial<GenerateOptions> = {}): Promise<Generated> {
  const port = new RecordingPort(bytes);
  const generation = await generate(port, { draft: false, ...options });
  return { generation, plan: port.plan, bytes: port.result ?? bytes };
}

/** A file that remembers the plan that it was told to write. */
class RecordingPort extends FilePort {
  plan: WorkbookPlan = { sheets: [] };

  override apply(plan: WorkbookPlan, progress: Progress, keep?: KeepStanding): ReturnType<FilePort['apply']> {
    return super.apply(plan, progress, async (standing) => {
      const kept = (await keep?.(standing)) ?? plan;
      this.plan = { sheets: kept.sheets.filter(({ name }) => name !== RECORD_NAME) };
      return kept;
    });
  }
}
