/**
 * Asks which sheets hold pivot tables: emptying their cells would take them away, and nothing brings one back.
 *
 * @param ids of the sheets that may be emptied
 */
export function queuePivots({ workbook }: Excel.RequestContext, ids: readonly string[]): () => ReadonlySet<string> {
  const asked = ids.map((id) => {
    const pivots = workbook.worksheets.getItemOrNullObject(id).pivotTables.load({ name: true });
    return { id, pivots };
  });
  return () =>
    new Set(asked.flatMap(({ id, pivots }) => (pivots.isNullObject || pivots.items.length === 0 ? [] : [id])));
}
