import { isReportStyle } from '../../../core/userWork/writeLooks';
import { childNamed, parseElements, type XmlElement } from '../xmlElement';

/** The style of a cell that nobody gave one. */
const NORMAL = 'Normal';

/**
 * The cell formats of a styles part that do not look as their named style does, since somebody changed it by hand, or whose
 * style is not one of the reports': by their index, with the name of the style.
 *
 * @param part the name of the part, for messages
 */
export function ownFormats(text: string, part: string): ReadonlyMap<number, string> {
  const root = parseElements(text, part, 3);
  const list = (name: string): readonly XmlElement[] => childNamed(root, name)?.children ?? [];
  const styles = list('cellStyleXfs');
  const names = new Map(list('cellStyles').map(({ attributes }) => [attributes.xfId ?? '0', attributes.name ?? '']));
  const general = new Set(['0', ...list('numFmts').flatMap(generalFormat)]);
  const own = new Map<number, string>();
  list('cellXfs').forEach((format, index) => {
    const xfId = format.attributes['xfId'] ?? '0';
    const style = styles[Number(xfId)];
    const name = names.get(xfId);
    if (!style || name === undefined) return;
    const isOther = name !== NORMAL && !isReportStyle(name);
    if (isOther || lookOf(format) !== lookOf(style) || hasOwnNumbers(format, style, general)) own.set(index, name);
  });
  return own;
}

function generalFormat({ attributes: { numFmtId, formatCode } }: XmlElement): string[] {
  return numFmtId !== undefined && formatCode?.toLowerCase() === 'general' ? [numFmtId] : [];
}

/** A number format counts where the style has one: else programs give cells one of their own, by what the formula says. */
function hasOwnNumbers(format: XmlElement, style: XmlElement, general: ReadonlySet<string>): boolean {
  const [own = '0', usual = '0'] = [format.attributes['numFmtId'], style.attributes['numFmtId']];
  return own !== usual && !general.has(usual);
}

/** What users see of a format but for numbers; what it does not say, and what it says of what anyway is so, count the same. */
function lookOf(format: XmlElement): string {
  const ids = ['fontId', 'fillId', 'borderId'].map((id) => format.attributes[id] ?? '0');
  const alignment = Object.entries(childNamed(format, 'alignment')?.attributes ?? {})
    .filter(([, value]) => !PLAIN.test(value))
    .map(([name, value]) => `${name}=${value === 'true' ? '1' : value}`);
  return [...ids, ...alignment.toSorted()].join(' ');
}

const PLAIN = /^(?:0|false|general|bottom)$/;
