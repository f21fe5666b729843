import { contentTag, shapeTag, type TaggedCell } from './contentTag';

/** What was written in the rows of a line, as far as a tag says it. */
export interface WrittenLine {
  readonly content: string;
  /** What their formulas do, which `content` does not see; left out where they have none. */
  readonly shapes?: string;
  /** Of the first of them, in points; left out where it had Excel's own. */
  readonly height?: number;
}

/** Parts of a point that a tag tells. */
const PARTS = 4;

/** The tag of the rows of a line. */
export function lineTag(rows: readonly (readonly TaggedCell[])[], width: number, height: number | undefined): string {
  const shapes = shapeTag(rows, width);
  const parts = [contentTag(rows, width), shapes ?? '', height === undefined ? '' : heightPart(height)];
  return parts.slice(0, 1 + parts.findLastIndex((part) => part !== '')).join('.');
}

function heightPart(height: number): string {
  return Math.round(height * PARTS).toString(36);
}

/** What a tag says. */
export function readTag(tag: string): WrittenLine {
  const [content = '', shapes = '', height = ''] = tag.split('.');
  return {
    content,
    ...(shapes !== '' && { shapes }),
    ...(height !== '' && { height: Number.parseInt(height, 36) / PARTS }),
  };
}
