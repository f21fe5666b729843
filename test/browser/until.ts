/** How long something that is sure to come may take, in milliseconds. */
const LONGEST_WAIT = 15_000;

/** Waits until something is there; rejects, naming what it waited for, where it does not come. */
export async function until(what: string, isThere: () => boolean | Promise<boolean>): Promise<void> {
  const latest = Date.now() + LONGEST_WAIT;
  while (!(await isThere())) {
    if (Date.now() > latest) throw new Error(`It did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
