import type { RangeRef } from '../model/rangeRef';

/** Keeps a range for later requests, under an identity that the client learns. */
export function keepReference(range: RangeRef): void {
  const { workbook } = range.sheet;
  range.referenceId ??= `ref${workbook.nextId()}`;
  workbook.references.set(range.referenceId, range);
}
