import { childNamed, parseElements, type XmlElement } from '../xmlElement';

/**
 * The cell formats of a styles part whose font or fill is not that of their named style, since somebody changed it by
 * hand: by their index, with the name of the style.
 *
 * @param part the name of the part, for messages
 */
export function ownFormats(text: string, part: string): ReadonlyMap<number, string> {
  const root = parseElements(text, part, 2);
  const list = (name: string): readonly XmlElement[] => childNamed(root, name)?.children ?? [];
  const styles = list('cellStyleXfs');
  const names = new Map(list('cellStyles').map(({ attributes }) => [attributes.xfId ?? '0', attributes.name ?? '']));
  const own = new Map<number, string>();
  list('cellXfs').forEach((format, index) => {
    const xfId = format.attributes['xfId'] ?? '0';
    const style = styles[Number(xfId)];
    const isOwn = ['fontId', 'fillId'].some((id) => (format.attributes[id] ?? '0') !== (style?.attributes[id] ?? '0'));
    const name = names.get(xfId);
    if (style && isOwn && name !== undefined) own.set(index, name);
  });
  return own;
}
