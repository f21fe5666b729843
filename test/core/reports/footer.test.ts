import fc from 'fast-check';
import { reportFooter } from '../../../src/core/reports/footer';

const ROMAGNA = 'Camera di Commercio, Industria, Artigianato e Agricoltura della Romagna – Forlì-Cesena e Rimini';
const FONT = '&"Arial,Regular"&8';

const shown = (name: string, orientation: 'portrait' | 'landscape'): string =>
  reportFooter({ name, year: 2020 }, '3E6C-4485-577C', orientation).replaceAll(FONT, '');

test.each<[what: string, name: string, orientation: 'portrait' | 'landscape', footer: string]>([
  [
    'on one line',
    'Camera di Commercio di Lucca',
    'portrait',
    '&LCamera di Commercio di Lucca – esercizio 2020&CPagina &P di &N&RImpronta 3E6C-4485-577C',
  ],
  [
    'a name that would run into the page number has a line of its own',
    ROMAGNA,
    'portrait',
    `&L${ROMAGNA}\nesercizio 2020&C\nPagina &P di &N&R\nImpronta 3E6C-4485-577C`,
  ],
  [
    'on a broad page too',
    ROMAGNA,
    'landscape',
    `&L${ROMAGNA}\nesercizio 2020&C\nPagina &P di &N&R\nImpronta 3E6C-4485-577C`,
  ],
  [
    'unless it fits there',
    'Camera di Commercio di Pistoia-Prato e della Val di Nievole',
    'landscape',
    '&LCamera di Commercio di Pistoia-Prato e della Val di Nievole – esercizio 2020&CPagina &P di &N&RImpronta 3E6C-4485-577C',
  ],
  ['codes are none', '2 & 3', 'portrait', '&L 2 && 3 – esercizio 2020&CPagina &P di &N&RImpronta 3E6C-4485-577C'],
])('%s: %s, %s', (_, name, orientation, footer) => {
  expect(shown(name, orientation)).toBe(footer);
});

test('whatever the name, Excel can keep the footer, and the year is in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('&', 'W', 'i', ' ', '2', '😀', 'è'), maxLength: 400 }),
      fc.constantFrom('portrait' as const, 'landscape' as const),
      (name, orientation) => {
        const footer = reportFooter({ name, year: 2020 }, '3E6C-4485-577C', orientation);
        expect(footer.length).toBeLessThan(256);
        expect(footer).toContain('esercizio 2020&C');
        expect(() => encodeURIComponent(footer)).not.toThrow();
      },
    ),
  );
});
