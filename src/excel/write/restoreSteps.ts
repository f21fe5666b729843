import type { Area } from '../../core/workbook/address';
import type { Snapshot } from './snapshot';
import type { SheetStep } from './step';
import { columnWidths } from './steps/columns';
import { contents } from './steps/contents';
import { links } from './steps/links';
import { merges } from './steps/merges';
import { rowHeights } from './steps/rowHeights';
import { styleAreas } from './steps/styleAreas';
import { wipedCells } from './steps/wiped';

/** Puts the cells of a report back as they were. Its snapshot is in pieces, from row 1 and column A on; none was empty. */
export function restoreSteps(pieces: readonly Snapshot[]): SheetStep[] {
  const all = <Item>(pick: (piece: Snapshot) => readonly Item[]): Item[] => pieces.flatMap(pick);
  return [
    wipedCells(),
    ...columnWidths(pieces[0]?.widths ?? []),
    ...links(all((piece) => piece.links)),
    ...pieces.flatMap(({ inputs, area }) => contents(inputs, area.top)),
    ...styleAreas(all((piece) => piece.styles)),
    ...merges(distinct(all((piece) => piece.merged))),
    ...rowHeights(all((piece) => piece.heights)),
  ];
}

/** An area that is merged across two pieces is found in both. */
function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}
