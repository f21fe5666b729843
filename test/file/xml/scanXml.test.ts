import { scanXml } from '../../../src/file/xml/scanXml';
import { fileErrorOf } from '../fileErrorOf';

/** The events of a scan, tags with the piece of the text that they stand for. */
function eventsOf(text: string): unknown[] {
  const events: unknown[] = [];
  scanXml(
    text,
    {
      open: (name, attributes, { start, end, prefix, selfClosing }) => {
        events.push(['open', name, { ...attributes }, prefix, selfClosing, text.slice(start, end)]);
      },
      text: (piece) => events.push(['text', piece]),
      close: (name, { start, end }) => events.push(['close', name, text.slice(start, end)]),
    },
    'xl/a.xml',
  );
  return events;
}

test('tags, texts and where they stand', () => {
  expect(
    eventsOf(
      '<?xml version="1.0"?>\r\n<x:a b="1 &amp; &#x41;" r:id=\'>\'>😀 &lt;<!-- <c> --><d/><![CDATA[<&]]></x:a >',
    ),
  ).toEqual([
    ['text', '\n'],
    ['open', 'a', { b: '1 & A', 'r:id': '>' }, 'x', false, '<x:a b="1 &amp; &#x41;" r:id=\'>\'>'],
    ['text', '😀 <'],
    ['open', 'd', {}, '', true, '<d/>'],
    ['close', 'd', ''],
    ['text', '<&'],
    ['close', 'a', '</x:a >'],
  ]);
});

test.each([
  ['nothing', ''],
  ['no closing tag', '<a>'],
  ['crossed tags', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['text behind the root', '<a/>b'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['a bare ampersand', '<a>a & b</a>'],
  ['a control character', '<a>\u0001</a>'],
  ['a less-than sign in an attribute', '<a b="<"/>'],
])('%s is an error that names the part', (_, text) => {
  expect(fileErrorOf(() => eventsOf(text))).toEqual({
    reason: 'damaged',
    message:
      'Il file è danneggiato (la parte «xl/a.xml» non è XML corretto): aprirlo in Excel, salvarlo di nuovo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.',
  });
});

test('a document type is refused, with all that it could declare', () => {
  const text = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&b;&c;</a>';
  expect(fileErrorOf(() => eventsOf(text))?.message).toContain('contiene una dichiarazione DOCTYPE');
});
