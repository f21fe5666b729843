import { splice } from '../splice';
import type { XmlElement } from '../xmlElement';

/** The conditional formats of a sheet that are not the reports' own, as XML. */
export interface KeptFormats {
  readonly xml: string;
  /** The number that the last of them has in the order in which they hold; 0 where there are none. */
  readonly last: number;
}

/**
 * The conditional formats that users gave a report, where they stand.
 *
 * @param looks the differential formats of the reports' own
 */
export function keptFormats(text: string, root: XmlElement, looks: ReadonlySet<number>): KeptFormats {
  const isOurs = ({ attributes }: XmlElement): boolean =>
    attributes.type === 'expression' && looks.has(Number(attributes.dxfId));
  const kept = root.children.flatMap((formats) => {
    const rules = formats.name === 'conditionalFormatting' ? rulesOf(formats) : [];
    const own = rules.filter((rule) => !isOurs(rule));
    return own.length === 0 ? [] : [{ xml: without(text, formats, rules.filter(isOurs)), own }];
  });
  return {
    xml: kept.map(({ xml }) => xml).join(''),
    last: kept
      .flatMap(({ own }) => own)
      .reduce((last, { attributes }) => Math.max(last, Number(attributes.priority) || 0), 0),
  };
}

function rulesOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(({ name }) => name === 'cfRule');
}

function without(text: string, element: XmlElement, gone: readonly XmlElement[]): string {
  const edits = gone.map(({ start, end }) => ({ start: start - element.start, end: end - element.start, text: '' }));
  return splice(text.slice(element.start, element.end), edits);
}
