import type { Area } from '../../core/workbook/address';
import { areaOf } from './bareAddress';

/**
 * Asks which sheets have a filter, and where; tables have filters of their own. Excel writes contents elsewhere, without a word, where a filter hides rows: before its
 * cells are written, a filter has to go.
 */
export function queueFilters(
  { workbook }: Excel.RequestContext,
  ids: Iterable<string>,
): () => ReadonlyMap<string, Area> {
  const asked = Array.from(ids, (id) => {
    const range = workbook.worksheets.getItemOrNullObject(id).autoFilter.getRangeOrNullObject().untrack();
    return { id, range: range.load({ address: true }) };
  });
  return () => new Map(asked.flatMap(({ id, range }) => (range.isNullObject ? [] : [[id, areaOf(range.address)]])));
}
