import { BORDER_COLOUR, REPORT_FONT, REPORT_FONT_SIZE, STYLES, type StyleName } from '../../../core/plan/styles';
import { addedStyle } from '../addedStyle';
import { CALL_BYTES } from '../bytes';
import type { Milestone } from '../milestone';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const SIDES = {
  thin: ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'],
  top: ['EdgeTop'],
  bottom: ['EdgeBottom'],
} as const;

/** The most that a style is made of, in properties: four borders of two each among them. */
const PROPERTIES = 24;

/**
 * Adds named styles. A style that the workbook has under its name, perhaps restyled by the user, must not be among them.
 * A new style starts as the workbook's own «Normale»; whatever that looks like, ours says all that matters to it.
 */
export function namedStyles(names: Iterable<StyleName>): Milestone[] {
  return Array.from(names, (name) => {
    const note = addedStyle(name);
    return {
      note,
      bytes: (PROPERTIES + 1) * CALL_BYTES,
      queue: ({ workbook }) => {
        workbook.styles.add(STYLES[name].name);
        workbook.context.trace(note);
        setStyle(workbook, name);
      },
    };
  });
}

function setStyle(workbook: Excel.Workbook, styleName: StyleName): void {
  const { name, font = {}, fill, border, numberFormat, horizontal, vertical, wrap, indent } = STYLES[styleName];
  const style = workbook.styles.getItem(name);
  style.font.name = REPORT_FONT;
  style.font.size = font.size ?? REPORT_FONT_SIZE;
  style.font.bold = font.bold ?? false;
  style.font.italic = font.italic ?? false;
  if (font.colour !== undefined) style.font.color = `#${font.colour}`;
  if (fill !== undefined) style.fill.color = `#${fill}`;
  for (const side of border === undefined ? [] : SIDES[border]) {
    const edge = style.borders.getItem(side);
    edge.style = 'Continuous';
    edge.color = `#${BORDER_COLOUR}`;
  }
  style.numberFormat = numberFormat ?? 'General';
  style.horizontalAlignment = horizontal === undefined ? 'General' : HORIZONTAL[horizontal];
  style.verticalAlignment = vertical === undefined ? 'Bottom' : VERTICAL[vertical];
  style.wrapText = wrap ?? false;
  if (indent !== undefined) style.indentLevel = indent;
}
