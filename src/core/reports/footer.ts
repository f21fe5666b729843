import { printableWidth } from '../layout/page';
import { textWidth } from '../layout/textWidth';
import type { Entity } from '../model/entity';
import type { PagePlan } from '../plan/plan';
import { entityAndYear } from './heading';

const FONT_SIZE = 8;
const FONT = `&"Arial,Regular"&${FONT_SIZE}`;

/** Half of the longest page number, and a gap before it, in points. */
const HALF_OF_PAGES = 45;

/** Excel keeps 255 characters of a footer, codes included: so many of them are left for the name. */
const LONGEST_NAME = 120;

/**
 * What every page of a report says below: the entity and the year, the page, and the fingerprint of the inputs. A name so
 * long that it would run into the page number stands on a line of its own.
 */
export function reportFooter(
  { name, year }: Pick<Entity, 'name' | 'year'>,
  fingerprint: string,
  orientation: PagePlan['orientation'],
): string {
  const whole = entityAndYear({ name, year });
  const fits = textWidth(whole, FONT_SIZE, false) <= printableWidth(orientation) / 2 - HALF_OF_PAGES;
  const lineBreak = fits ? '' : '\n';
  const who = fits ? escaped(whole) : `${shortened(name)}\nesercizio ${year ?? '?'}`;
  return `&L${FONT}${who}&C${FONT}${lineBreak}Pagina &P di &N&R${FONT}${lineBreak}Impronta ${fingerprint}`;
}

/** The name with its codes, or as much of it as there is room for. */
function shortened(name: string): string {
  const whole = escaped(name);
  if (whole.length <= LONGEST_NAME) return whole;
  let kept = '';
  for (const char of name) {
    const longer = escaped(`${kept}${char}…`);
    if (longer.length > LONGEST_NAME) break;
    kept += char;
  }
  return escaped(`${kept}…`);
}

/** Header codes start with `&`; a digit right after the font size would be read as part of it. */
function escaped(value: string): string {
  const doubled = value.replaceAll('&', '&&');
  return /^\d/.test(doubled) ? ` ${doubled}` : doubled;
}
