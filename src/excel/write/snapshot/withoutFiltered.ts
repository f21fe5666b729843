import type { StandingReport } from '../../../core/userWork/standingReport';
import type { Snapshot } from './snapshot';

/**
 * A part of a report without the heights of the rows that are hidden within a filter or a table: these show again when the
 * filter goes, and Excel does not tell how tall they were.
 */
export function withoutFiltered(snapshot: Snapshot, listed: StandingReport['listed']): Snapshot {
  const isListed = (row: number): boolean => listed.some(({ area }) => area.top <= row && row <= area.bottom);
  const { area, heights } = snapshot;
  return {
    ...snapshot,
    heights: heights.map((height, index) => (height === 0 && isListed(area.top + index) ? undefined : height)),
  };
}
