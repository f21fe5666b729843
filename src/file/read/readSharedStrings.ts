import { scanXml } from '../xml/scanXml';
import { createStringItem } from './stringItem';

/** The strings that cells point to by their index. */
export function readSharedStrings(text: string, part: string): readonly string[] {
  const strings: string[] = [];
  const item = createStringItem();
  const close = (name: string): void => {
    if (name === 'si') strings.push(item.take());
    else item.close(name);
  };
  scanXml(text, { open: item.open, text: item.text, close }, part);
  return strings;
}
