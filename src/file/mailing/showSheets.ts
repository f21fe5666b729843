import { splice } from '../write/splice';
import { withoutAttribute } from '../write/xmlEdits';
import { childNamed, parseElements } from '../write/xmlElement';

/** The workbook part with hidden sheets shown, by the ids of their relationships. */
export function showSheets(text: string, part: string, relationshipIds: ReadonlySet<string>): string {
  const tabs = childNamed(parseElements(text, part, 2), 'sheets')?.children ?? [];
  const shown = tabs.filter(({ attributes }) =>
    Object.entries(attributes).some(([name, value]) => name.endsWith(':id') && relationshipIds.has(value)),
  );
  return splice(
    text,
    shown.map(({ start, openEnd: end }) => ({ start, end, text: withoutAttribute(text.slice(start, end), 'state') })),
  );
}
