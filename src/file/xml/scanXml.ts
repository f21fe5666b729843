import { formatNumber } from '../../core/money/formatNumber';
import { tooLargeFile, type FileError } from '../fileError';
import { localName, strictParser } from './strictParser';
import { XML_LIMITS } from './xmlLimits';

/** Where a tag stands: string indexes into the scanned text, so that an editor can splice. */
export interface TagPlace {
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
}

/** What a reader wants to know of a part. Each member left out costs nothing. */
export interface XmlVisitor {
  /** `name` is the local name; `attributes` have their qualified names as written and their values decoded. */
  readonly open?: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    at: TagPlace & { readonly prefix: string; readonly selfClosing: boolean },
  ) => void;
  /** Character data with its entities decoded; CDATA too. One text may come in pieces. */
  readonly text?: (text: string) => void;
  /** Comes for a self-closing tag too, with an empty place behind it. */
  readonly close?: (name: string, at: TagPlace) => void;
}

/**
 * Walks through the XML of a part: see `strictParser` for what is refused. Throws `FileError` naming the part, also for
 * one with more elements than any workbook needs.
 */
export function scanXml(text: string, visitor: XmlVisitor, part: string): void {
  const { open, text: onText, close } = visitor;
  let elements = 0;
  const parser = strictParser(part, {
    open: ({ name, attributes, isSelfClosing }) => {
      elements += 1;
      if (elements > XML_LIMITS.elements) throw tooManyElements(part, XML_LIMITS.elements);
      if (!open) return;
      const end = parser.position;
      // No `<` can stand inside a tag, so the last one is where this tag begins.
      const start = text.lastIndexOf('<', end - 1);
      const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
      open(localName(name), attributes, { start, end, prefix, selfClosing: isSelfClosing });
    },
    ...(close && {
      close: ({ name, isSelfClosing }) => {
        const end = parser.position;
        close(localName(name), { start: isSelfClosing ? end : text.lastIndexOf('<', end - 1), end });
      },
    }),
    ...(onText && { text: onText }),
  });
  parser.write(text).close();
}

/** The error for a part with more elements than can be held. */
export function tooManyElements(part: string, limit: number): FileError {
  return tooLargeFile(`la parte «${part}» contiene più di ${formatNumber(limit)} elementi`);
}
