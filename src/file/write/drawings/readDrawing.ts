import { nextId } from '../nextId';
import { isChartName } from '../../../core/plan/chartName';
import { parseElements, type XmlElement } from '../xmlElement';

/** Deep enough for all shapes, those in groups too. */
const DEPTH = 20;

/** A chart of ours in a drawing part. */
export interface OwnChart {
  readonly name: string;
  /** Of its shape. */
  readonly id: number;
  /** The drawing's relationship to its chart part. */
  readonly relationship: string;
  /** The place of its anchor in the text. */
  readonly start: number;
  readonly end: number;
}

/** What has to be known of a drawing: the charts in it that this tool made, and the highest id of its shapes. */
export function readDrawing(
  text: string,
  part: string,
): { readonly own: readonly OwnChart[]; readonly lastId: number } {
  const root = parseElements(text, part, DEPTH);
  const ids = descendants(root).flatMap(({ name, attributes }) => (name === 'cNvPr' ? [Number(attributes.id)] : []));
  return { own: root.children.flatMap(ownChart), lastId: nextId(ids, 1) - 1 };
}

function ownChart(anchor: XmlElement): OwnChart[] {
  const inside = descendants(anchor);
  const shape = inside.find(({ name }) => name === 'cNvPr')?.attributes;
  const chart = inside.find(({ name }) => name === 'chart')?.attributes ?? {};
  const relationship = Object.entries(chart).find(([name]) => name.endsWith(':id'))?.[1];
  const name = shape?.name ?? '';
  if (!isChartName(name) || relationship === undefined) return [];
  return [{ name, id: Number(shape?.id), relationship, start: anchor.start, end: anchor.end }];
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}
