import type { InputChange } from './inputChange';

/**
 * Whether a report says what it would if it were made now: `current`; `stale` where an input that it is made from has
 * changed; `otherVersion` where another version of the program made it; `unknown` where nothing tells. The worst first.
 */
export const FRESHNESS = ['unknown', 'stale', 'otherVersion', 'current'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** A report in the workbook. */
export interface ReportFreshness {
  readonly name: string;
  readonly freshness: Freshness;
}

/** How the reports in a workbook stand to its inputs. */
export interface UpdateState {
  /** In the order of the tabs; none where the workbook has no reports. */
  readonly reports: readonly ReportFreshness[];
  /**
   * What changed in the inputs since the oldest report was made, as far back as the workbook remembers; `undefined` where
   * it does not remember what they were.
   */
  readonly changes: readonly InputChange[] | undefined;
}

/** The worst of the reports; `undefined` where there are none. */
export function worstOf({ reports }: UpdateState): Freshness | undefined {
  return FRESHNESS.find((one) => reports.some(({ freshness }) => freshness === one));
}
