import type { FindingDetails } from './kind';

/** The longest quotation, value or key of a finding, in characters: a reader needs no more to know it again. */
const LONGEST_QUOTATION = 80;
/** The longest message: far less than the 32.767 characters that a cell holds. */
const LONGEST_MESSAGE = 2000;

/** The same finding, with every quotation in guillemets, value and key no longer than a reader wants. */
export function withShortTexts(details: FindingDetails): FindingDetails {
  const { message, place, seen, expected } = details;
  const quoted = message.length <= LONGEST_QUOTATION ? message : message.replace(QUOTATION, shortQuotation);
  return {
    ...details,
    message: shortened(quoted, LONGEST_MESSAGE),
    ...(place.key === undefined ? {} : { place: { ...place, key: shortened(place.key, LONGEST_QUOTATION) } }),
    ...(seen === undefined ? {} : { seen: shortened(seen, LONGEST_QUOTATION) }),
    ...(expected === undefined ? {} : { expected: shortened(expected, LONGEST_QUOTATION) }),
  };
}

const QUOTATION = /«([^«»]*)»/g;

function shortQuotation(_: string, text: string): string {
  return `«${shortened(text, LONGEST_QUOTATION)}»`;
}

/** A text cut to so many characters, with an ellipsis where it was longer. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
