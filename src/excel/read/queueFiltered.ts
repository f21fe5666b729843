/**
 * Asks on which sheets a filter, or that of a table, hides rows: what is copied or written over these ends elsewhere.
 *
 * @param ids of the sheets
 */
export function queueFiltered({ workbook }: Excel.RequestContext, ids: readonly string[]): () => ReadonlySet<string> {
  const asked = ids.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    return {
      id,
      filter: sheet.autoFilter.load({ isDataFiltered: true }),
      tables: sheet.tables.load({ autoFilter: { isDataFiltered: true } }),
    };
  });
  return () =>
    new Set(
      asked.flatMap(({ id, filter, tables }) => {
        const filters = filter.isNullObject ? [] : [filter, ...tables.items.map(({ autoFilter }) => autoFilter)];
        return filters.some(({ isDataFiltered }) => isDataFiltered) ? [id] : [];
      }),
    );
}
