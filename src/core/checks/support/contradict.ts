import type { Result } from '../../model/result';

/** Far below what anyone writes, far above binary noise. */
const NOISE = 1e-9;

/**
 * True where two results cannot both hold: different percentages, different numbers, different states, or a state where
 * the other has a figure. A percentage and a number measure different things, and a text or a blank says nothing that
 * could be compared. What was not measured agrees with what was suspended or put off.
 */
export function contradict(a: Result, b: Result): boolean {
  if (a.kind === 'percent' && b.kind === 'percent') return Math.abs(a.percent - b.percent) > NOISE;
  if (a.kind === 'number' && b.kind === 'number') return Math.abs(a.number - b.number) > NOISE;
  if (a.kind === 'state' && b.kind === 'state') {
    return a.state !== b.state && a.state !== 'nonRilevato' && b.state !== 'nonRilevato';
  }
  return (a.kind === 'state' && isFigure(b)) || (b.kind === 'state' && isFigure(a));
}

function isFigure({ kind }: Result): boolean {
  return kind === 'percent' || kind === 'number';
}
