import type { LiteralSheets } from '../support/workbookOf';

/** Codes that the criteria of SUMIFS and COUNTIF, and the patterns of MATCH, would take one for another. */
export const NASTY_CODES = [
  ...[
    '005',
    '5',
    '0051',
    '5.0',
    '5,0',
    '1*',
    '1?',
    '1abc',
    '1',
    'A~B',
    'A~~B',
    'AB',
    '<2',
    '<>',
    '=x',
    'x',
    '>=3',
    '3',
  ],
  ...['a "q"', "d'A", '(x)', '[a]', '#1', '@1', '1E3', '1000', '1-2', 'TRUE', '#N/A', '{1}', 'è', 'e', '&amp;', '&'],
] as const;

const MISSIONS = ['011', '11', '1*', '1?', '<2'];
const PROGRAMMES = ['005', '5', '~5', '=5', '*'];

/** What falls in the second of the two programmes of each objective: costs, investments. */
export const SECOND_PART = [7.07, 3.03] as const;

/** The six amounts of the objective at a place of the list: no two are alike. */
export function amountsAt(place: number): number[] {
  return Array.from({ length: 6 }, (_, kind) => ((place + 1) * 100_101 + kind * 11) / 100);
}

/** The two programmes in which the objective at a place of the list falls. */
function programmesAt(place: number): readonly (readonly [mission: string, programme: string])[] {
  return [place, place + 7].map((at) => [MISSIONS[at % 5] ?? '', PROGRAMMES[Math.floor(at / 5) % 5] ?? '']);
}

/** Input sheets in which all these codes are codes of objectives, and some of them codes of missions and programmes. */
export const nastyWorkbook: LiteralSheets = {
  Ente: [
    ['Voce', 'Valore'],
    ['Denominazione', 'Camera di Prova'],
    ['Esercizio', 2021],
  ],
  Aree: [
    ['Codice', 'Denominazione'],
    ['*', 'Tutto'],
    ['?', 'Il resto'],
  ],
  Programmi: [
    ['Missione', 'Denominazione missione', 'Programma', 'Denominazione programma'],
    ...MISSIONS.flatMap((mission) =>
      PROGRAMMES.map((programme) => [mission, `Missione ${mission}`, programme, `Programma ${programme}`]),
    ),
  ],
  Obiettivi: [
    ['Codice', 'Area', 'Titolo'],
    ...NASTY_CODES.map((code, place) => [code, place % 2 === 0 ? '*' : '?', `Obiettivo ${code}`]),
  ],
  Risorse: [
    [
      ...['Obiettivo', 'Proventi preventivo', 'Oneri preventivo', 'Investimenti preventivo'],
      ...['Proventi consuntivo', 'Oneri consuntivo', 'Investimenti consuntivo'],
    ],
    ...NASTY_CODES.map((code, place) => [code, ...amountsAt(place)]),
  ],
  Quote: [
    ['Obiettivo', 'Missione', 'Programma', 'Oneri consuntivo', 'Investimenti consuntivo', 'Uscite di cassa correnti'],
    ...NASTY_CODES.flatMap((code, place) => {
      const [, , , , costs = 0, investments = 0] = amountsAt(place);
      const [first = ['', ''], second = ['', '']] = programmesAt(place);
      return [
        [code, ...first, euro(costs - SECOND_PART[0]), euro(investments - SECOND_PART[1])],
        [code, ...second, ...SECOND_PART],
      ];
    }),
  ],
  Target: [
    ['Obiettivo', 'N.', 'Anno', 'Descrizione', 'Risultato'],
    ...NASTY_CODES.flatMap((code, place) => [
      [code, 1, 2021, `Primo di ${code}`, resultAt(place)],
      [code, 2, 2021, `Secondo di ${code}`, -resultAt(place)],
    ]),
  ],
};

/** The result of the first target of an objective; that of the second is its opposite. */
export function resultAt(place: number): number {
  return place + 0.5;
}

function euro(amount: number): number {
  return Math.round(amount * 100) / 100;
}
