import type { Severity } from '../core/diagnostics/finding';

/** What the user chose for a workbook, kept with it. */
export interface Preferences {
  /** The choice of reports is unfolded. */
  readonly choosing: boolean;
  /** Severities that are not shown. */
  readonly hidden: readonly Severity[];
  /** Reports that are not wanted; all others are, those of later versions too. */
  readonly unwanted: readonly string[];
}

/** Before the user chose anything. */
export const DEFAULT_PREFERENCES: Preferences = { choosing: false, hidden: [], unwanted: [] };

/** Every severity, the heaviest first. */
export const SEVERITIES: readonly Severity[] = ['errore', 'avviso', 'informazione'];

/** Preferences as they were stored, whatever stands there: a part that is not what it should be is the default. */
export function readPreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_PREFERENCES;
  const { choosing, hidden, unwanted } = stored as Record<string, unknown>;
  return {
    choosing: choosing === true,
    hidden: SEVERITIES.filter((severity) => textsOf(hidden).includes(severity)),
    unwanted: textsOf(unwanted),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
