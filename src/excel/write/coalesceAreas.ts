import type { Area } from '../../core/workbook/address';

/**
 * The areas of cells that have the same mark, so that each can be formatted at once: the longest runs within a row,
 * joined with those of the rows below that are as wide and begin in the same column.
 *
 * @param rows row 1 first, column 1 first; cells without a mark belong to no area
 */
export function coalesceAreas<Mark>(
  rows: readonly (readonly (Mark | undefined)[])[],
): { readonly mark: Mark; readonly area: Area }[] {
  const done: { readonly mark: Mark; readonly area: Area }[] = [];
  let open = new Map<number, { readonly mark: Mark; readonly area: Area }>();
  rows.forEach((row, index) => {
    const top = index + 1;
    const next = new Map<number, { readonly mark: Mark; readonly area: Area }>();
    for (const { mark, left, right } of runs(row)) {
      const above = open.get(left);
      if (above?.mark === mark && above.area.right === right) {
        next.set(left, { mark, area: { ...above.area, bottom: top } });
        open.delete(left);
      } else {
        next.set(left, { mark, area: { top, left, bottom: top, right } });
      }
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function runs<Mark>(row: readonly (Mark | undefined)[]): { mark: Mark; left: number; right: number }[] {
  const found: { mark: Mark; left: number; right: number }[] = [];
  row.forEach((mark, index) => {
    if (mark === undefined) return;
    const last = found.at(-1);
    if (last?.right === index && last.mark === mark) last.right = index + 1;
    else found.push({ mark, left: index + 1, right: index + 1 });
  });
  return found;
}
