import { groupBy } from '../../statements/groupBy';

/**
 * The rows whose key Excel would mix up with another's, since its comparisons take no notice of case: a formula could not
 * tell them apart, and they show their plain values.
 */
export function ambiguousRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlySet<Row> {
  const groups = groupBy(rows, (row) => keyOf(row).toLowerCase());
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}
