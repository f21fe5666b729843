/** Ids are signed numbers of 32 bits; the last ones are left alone. */
const BEYOND = 0x7fff_0000;

/**
 * One more than the highest id that is taken, and than `least`. What is no id, in a file that was tampered with, does not
 * count, and there may be any number of them.
 */
export function nextId(taken: Iterable<number>, least: number): number {
  let highest = least;
  for (const id of taken) if (Number.isInteger(id) && id > highest && id < BEYOND) highest = id;
  return highest + 1;
}
