import type { Area } from '../../core/workbook/address';
import { localRange } from '../localRange';
import { areaOf } from './bareAddress';

/** Rows that are asked for at once: Excel does not answer where more than 512 merged areas begin. */
const ROWS = 50;

/** Asks for the merged areas that begin in the rows of an area, in whatever column. */
export function queueMerges(sheet: Excel.Worksheet, { top, bottom }: Pick<Area, 'top' | 'bottom'>): () => Area[] {
  const asked = Array.from({ length: Math.ceil((bottom - top + 1) / ROWS) }, (_, index) => {
    const first = top + index * ROWS;
    const rows = localRange(sheet, `${first}:${Math.min(bottom, first + ROWS - 1)}`);
    return rows.getMergedAreasOrNullObject().areas.load({ address: true });
  });
  return () => asked.flatMap((areas) => (areas.isNullObject ? [] : areas.items.map(({ address }) => areaOf(address))));
}
