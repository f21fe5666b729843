/**
 * Steps as batches of one request each, in order and within the limit. A step that is longer than that alone is a batch
 * of its own: steps are made small enough not to be.
 *
 * @param limit in bytes
 */
export function cutBatches<S extends { readonly bytes: number }>(steps: readonly S[], limit: number): S[][] {
  const batches: S[][] = [];
  let room = 0;
  for (const step of steps) {
    const batch = batches.at(-1);
    if (batch && step.bytes <= room) {
      batch.push(step);
      room -= step.bytes;
    } else {
      batches.push([step]);
      room = limit - step.bytes;
    }
  }
  return batches;
}
