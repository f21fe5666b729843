import type { Share } from '../model/model';

/** By mission, programme and code; then by what else tells two shares apart, so that no row's position decides. */
export function compareShares(a: Share, b: Share): number {
  return (
    compareText(a.mission, b.mission) ||
    compareText(a.programme, b.programme) ||
    compareText(a.code, b.code) ||
    (b.ppm ?? 0) - (a.ppm ?? 0) ||
    compareText(a.projects, b.projects) ||
    compareText(a.title, b.title)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
