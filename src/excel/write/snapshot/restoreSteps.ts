import type { SheetStep } from '../step';
import { contents } from '../steps/contents';
import { links } from '../steps/links';
import { merges } from '../steps/merges';
import { styleAreas } from '../steps/styleAreas';
import { tables } from '../steps/tables';
import { wipedCells } from '../steps/wiped';
import type { ReportSnapshot } from './reportSnapshot';
import { setUpSteps } from './setUp';
import type { Snapshot } from './snapshot';

/**
 * Puts a report back as it was, but for what comes out only when that is done: looks of single cells and sizes, which
 * `mendSteps` sees to. Its snapshot is in pieces, from row 1 and column A on.
 */
export function restoreSteps({ pieces, setUp, tables: dissolved }: ReportSnapshot): SheetStep[] {
  const all = <Item>(pick: (piece: Snapshot) => readonly Item[]): Item[] => pieces.flatMap(pick);
  return [
    wipedCells(),
    ...links(all((piece) => piece.links)),
    ...pieces.flatMap(({ inputs, area }) => contents(inputs, area.top)),
    ...styleAreas(all((piece) => piece.styles)),
    ...merges(all((piece) => piece.merged)),
    ...tables(dissolved),
    ...setUpSteps(setUp),
  ];
}
