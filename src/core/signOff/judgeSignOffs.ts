import type { RunRecord } from '../record/runRecord';
import type { UpdateState } from '../update/freshness';
import { isSuperseded } from './isSuperseded';
import type { SignOff } from './signOff';

/**
 * Whether a sign-off still holds: `valid`; `superseded` by a later one of the same person; of `otherYear`; the `data` are
 * others now; the `reports` are not those that were looked at; or its row was `edited`, and says no fingerprint.
 */
export type Standing = 'valid' | 'superseded' | 'otherYear' | 'data' | 'reports' | 'edited';

/** A sign-off, and whether it still holds. */
export interface JudgedSignOff extends SignOff {
  readonly standing: Standing;
}

/** What sign-offs are judged against: the workbook as it is. */
export interface JudgedAgainst {
  readonly fingerprint: string;
  readonly year: number | null;
  readonly update: UpdateState;
  readonly record: RunRecord | undefined;
}

const FINGERPRINT = /^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/;

/** Judges the sign-offs of a workbook, the newest last. */
export function judgeSignOffs(signOffs: readonly SignOff[], against: JudgedAgainst): readonly JudgedSignOff[] {
  return signOffs.map((signOff, index) => ({
    ...signOff,
    standing: isSuperseded(signOff, signOffs.slice(index + 1)) ? 'superseded' : standingOf(signOff, against),
  }));
}

function standingOf(signOff: SignOff, { fingerprint, year, update, record }: JudgedAgainst): Standing {
  if (!FINGERPRINT.test(signOff.fingerprint)) return 'edited';
  if (signOff.year !== String(year ?? '')) return 'otherYear';
  if (signOff.fingerprint !== fingerprint) return 'data';
  const same = signOff.reports.every((name) => {
    const freshness = update.reports.find((report) => report.name === name)?.freshness;
    const made = freshness === 'current' || freshness === 'otherVersion';
    return made && record?.reports.get(name)?.version === signOff.version;
  });
  return same && signOff.reports.length > 0 ? 'valid' : 'reports';
}
