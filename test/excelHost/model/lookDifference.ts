import { PLAIN_LOOK, type CellLook, type LookKey } from './cellLook';

/** What of a look is not as in another one. */
export function lookDifference(look: CellLook, from: CellLook): Partial<CellLook> {
  const keys = Object.keys(PLAIN_LOOK) as LookKey[];
  return Object.fromEntries(keys.filter((key) => look[key] !== from[key]).map((key) => [key, look[key]]));
}
