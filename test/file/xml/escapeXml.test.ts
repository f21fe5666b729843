import fc from 'fast-check';
import { decodeXstring } from '../../../src/file/xml/decodeXstring';
import { escapeAttribute, escapeText } from '../../../src/file/xml/escapeXml';
import { scanXml } from '../../../src/file/xml/scanXml';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; "c" &gt; d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['riga\nriga\te tab', 'riga\nriga\te tab', 'riga&#10;riga&#9;e tab'],
  ['a\r\u0000\u001f', 'a_x000D__x0000__x001F_', 'a_x000D__x0000__x001F_'],
  ['_x0041_ e _x41_', '_x005F_x0041_ e _x41_', '_x005F_x0041_ e _x41_'],
  ['_x005F\r', '_x005F_x005F_x000D_', '_x005F_x005F_x000D_'],
  ['😀 \ud83d \ude00 \uffff', '😀 _xD83D_ _xDE00_ _xFFFF_', '😀 _xD83D_ _xDE00_ _xFFFF_'],
])('%j', (text, asText, asAttribute) => {
  expect([escapeText(text), escapeAttribute(text)]).toEqual([asText, asAttribute]);
});

const ANY_TEXT = fc.string({
  unit: fc.oneof(
    fc.constantFrom('_x', '_', 'x000D_', '005F', '&', '<', '>', '"', ']]>', '\r', '\n', '\t'),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
});

test('any text comes back from a tag and from an attribute', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      const seen: string[] = [];
      const open = (_: string, { b = '' }: Readonly<Record<string, string>>) => seen.push(decodeXstring(b));
      let inside = '';
      scanXml(
        `<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`,
        { open: (name, attributes) => void open(name, attributes), text: (piece) => (inside += piece) },
        'a.xml',
      );
      expect([...seen, decodeXstring(inside)]).toEqual([text, text]);
    }),
    { numRuns: 500 },
  );
});
