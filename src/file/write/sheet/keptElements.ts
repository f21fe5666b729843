import { escapeAttribute } from '../../xml/escapeXml';
import type { Dialect } from '../dialect';
import { childNamed, parseElements } from '../xmlElement';
import { keptFormats, type KeptFormats } from './keptFormats';

/**
 * What a rewritten report keeps of its earlier part, as XML: what users put on it (notes, validations, conditional formats,
 * pictures, protection), and what ties it to other parts. Cells, views and print set-up are the plan's.
 */
export interface KeptElements {
  /** Attributes of the root: the namespaces that the kept elements need, and those of the plan's own. */
  readonly rootAttributes: string;
  /** The prefix of `id` in references to other parts. */
  readonly relationshipPrefix: string;
  /** The name by which a macro knows the sheet. */
  readonly codeName: string | undefined;
  /** The relationship to the user's printer settings. */
  readonly printerSettings: string | undefined;
  readonly protection: string;
  /** Conditional formats of the user's. */
  readonly formats: KeptFormats;
  readonly validations: string;
  readonly customViews: string;
  readonly customProperties: string;
  /** Drawings, notes, controls. */
  readonly objects: string;
  readonly extensions: string;
}

const PROTECTION = ['sheetProtection', 'protectedRanges'];
const OBJECTS = [
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
];

/** What a new sheet starts from. */
export function nothingKept(dialect: Dialect): KeptElements {
  return {
    rootAttributes: ` xmlns="${dialect.main}" xmlns:r="${dialect.relationships}"`,
    relationshipPrefix: 'r',
    codeName: undefined,
    printerSettings: undefined,
    protection: '',
    formats: { xml: '', last: 0 },
    validations: '',
    customViews: '',
    customProperties: '',
    objects: '',
    extensions: '',
  };
}

/**
 * What stays of a sheet part.
 *
 * @param looks the differential formats of the reports' own conditional formats
 */
export function keptElements(
  sheetText: string,
  part: string,
  dialect: Dialect,
  looks: ReadonlySet<number>,
): KeptElements {
  const text = withoutCells(sheetText);
  const root = parseElements(text, part, 2);
  const all = (names: readonly string[]): string =>
    root.children
      .filter((child) => names.includes(child.name))
      .map(({ start, end }) => text.slice(start, end))
      .join('');
  const declared = Object.entries(root.attributes).find(([, value]) => value === dialect.relationships)?.[0];
  const relationshipPrefix = declared?.replace(/^xmlns:/, '') ?? 'r';
  const attributes = {
    ...root.attributes,
    xmlns: dialect.main,
    [`xmlns:${relationshipPrefix}`]: dialect.relationships,
  };
  return {
    rootAttributes: Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
      .join(''),
    relationshipPrefix,
    codeName: childNamed(root, 'sheetPr')?.attributes.codeName,
    printerSettings: childNamed(root, 'pageSetup')?.attributes[`${relationshipPrefix}:id`],
    protection: all(PROTECTION),
    formats: keptFormats(text, root, looks),
    validations: all(['dataValidations']),
    customViews: all(['customSheetViews']),
    customProperties: all(['customProperties']),
    objects: all(OBJECTS),
    extensions: all(['extLst']),
  };
}

/** The cells are most of the part and none of them is kept, so they are not parsed. */
function withoutCells(text: string): string {
  const opening = /<((?:[\w.-]+:)?sheetData)(?:\s[^>]*)?(?<!\/)>/.exec(text);
  if (!opening) return text;
  const start = opening.index + opening[0].length;
  const end = text.lastIndexOf(`</${opening[1] ?? ''}`);
  return text.slice(0, start) + text.slice(end);
}
