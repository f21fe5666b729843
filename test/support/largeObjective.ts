import { AMOUNT_FIELDS, type AmountField } from '../../src/core/inputs/definitions';
import { toEuro } from '../../src/core/money/cents';
import type { InputValue } from '../../src/core/template/inputRows';
import { largeText } from './largeTexts';

type Row = Readonly<Record<string, InputValue>>;
type Cents = Readonly<Record<AmountField, number>>;

/** Where an objective stands; `index` and `indexInArea` count from 0. */
export interface LargePlace {
  readonly index: number;
  readonly area: number;
  readonly indexInArea: number;
  readonly year: number;
  /** Rows of `Risorse` that each part of an objective is written in. */
  readonly detail: number;
}

/** The rows of one objective. */
export interface LargeObjective {
  readonly objective: Row;
  readonly resources: readonly Row[];
  readonly shares: readonly Row[];
  readonly target: Row;
  readonly indicators: readonly Row[];
}

export const OBJECTIVES_A_BLOCK = 4;

/** Real codes of the chambers' missions and programmes. */
export const LARGE_PROGRAMMES = [
  ['011', 'Competitività e sviluppo delle imprese', '005', 'Politiche di sviluppo, competitività e innovazione'],
  ['012', 'Regolazione dei mercati', '004', 'Vigilanza sui mercati e sui prodotti e tutela dei consumatori'],
  ['016', 'Commercio internazionale', '005', 'Sostegno all’internazionalizzazione delle imprese'],
  ['032', 'Servizi istituzionali e generali', '002', 'Indirizzo politico'],
  ['032', 'Servizi istituzionali e generali', '003', 'Servizi e affari generali per le amministrazioni'],
  ['032', 'Servizi istituzionali e generali', '004', 'Servizi generali, formativi ed approvvigionamenti'],
  ['033', 'Fondi da ripartire', '001', 'Fondi da assegnare'],
  ['033', 'Fondi da ripartire', '002', 'Fondi di riserva e speciali'],
  ['090', 'Servizi per conto terzi e partite di giro', '001', 'Servizi per conto terzi e partite di giro'],
  ['091', 'Debiti da finanziamento', '001', 'Rimborso dei debiti da finanziamento'],
].map(([mission = '', missionName = '', programme = '', programmeName = '']) => ({
  mission,
  missionName,
  programme,
  programmeName,
}));

/** What the first of two rows, or of two shares, takes of an objective. */
const FIRST_PART = 0.6;

/** At most: five of its own, two a share, six an indicator. */
const TEXTS_AN_OBJECTIVE = 21;

/**
 * One objective of an imagined chamber. Of four, the first has two parts, each with its rows of resources and its share
 * in a programme of its own (in each fourth block by percentage, else with the amounts written), the next two have one of
 * each, and the last was deleted during the year. Texts are about as long as those of the worked example.
 */
export function largeObjective(place: LargePlace): LargeObjective {
  const { index, area, indexInArea } = place;
  const code = `${area}${letters(indexInArea)}`;
  const kind = index % OBJECTIVES_A_BLOCK;
  const deleted = kind === OBJECTIVES_A_BLOCK - 1;
  const amounts = largeAmounts(index);
  const parts = deleted ? [] : kind === 0 ? twoParts(amounts) : [amounts];
  const byPercent = kind === 0 && Math.floor(index / OBJECTIVES_A_BLOCK) % 4 === 3;
  const shares = parts.map((part, at) => shareRow(place, code, part, at, byPercent));
  return {
    objective: {
      code,
      area: String(area),
      group: `Servizi del gruppo ${Math.floor(indexInArea / 10) + 1}`,
      title: `${textOf(index, 0, 45)} (${code})`,
      description: index % 2 === 0 ? textOf(index, 1, 170) : null,
      state: deleted ? 'Eliminato' : 'Attivo',
      act: kind === 1 ? null : `Delibera di Consiglio n. ${(index % 40) + 1} del 9 novembre ${place.year}`,
    },
    resources: parts.flatMap((part, at) =>
      evenly(part, place.detail).map((row, line) => ({
        objective: code,
        ...euros(row),
        cause: at === 0 && line === 0 ? textOf(index, 2, 150) : null,
      })),
    ),
    shares,
    target: {
      objective: code,
      number: 1,
      year: place.year,
      description: textOf(index, 3, 140),
      result: deleted ? 'Sospeso' : '100%',
      narrative: textOf(index, 4, 1500),
    },
    indicators: shares.map((share, at) => indicatorRow(index, at, share.code)),
  };
}

function shareRow(place: LargePlace, objective: string, part: Cents, at: number, byPercent: boolean): Row {
  const { index } = place;
  const programme = (index + at) % LARGE_PROGRAMMES.length;
  const { mission = '', programme: code = '' } = LARGE_PROGRAMMES[programme] ?? {};
  const projects = [1, 2].map((project) => `${objective}0${at + 1}0${project}`).join(' - ');
  // Two shares of one objective are neighbours: numbering by twice the index keeps the codes of a programme apart.
  const number = String(2 * index + at + 1).padStart(3, '0');
  return {
    code: `${mission}-${code}-${number}`,
    objective,
    mission,
    programme: code,
    projects,
    title: `${textOf(index, 5 + 2 * at, 115).toUpperCase()} (PROGETTI ${projects})`,
    description: `Quota ${objective}. ${textOf(index, 6 + 2 * at, 1300)}`,
    span: 'Annuale',
    centre: `Area dirigenziale Promozione e sviluppo per le imprese, ufficio ${(index % 30) + 1}`,
    ...(byPercent
      ? { percent: at === 0 ? FIRST_PART : 1 - FIRST_PART }
      : {
          ...euros(part),
          cashCurrent: toEuro(part.costsActual),
          cashInvestments: part.investmentsActual === 0 ? null : toEuro(part.investmentsActual),
        }),
    indicatorCount: 1,
  };
}

function indicatorRow(index: number, at: number, share: InputValue | undefined): Row {
  const text = (part: number, characters: number): string => textOf(index, 9 + at * 6 + part, characters);
  return {
    share: share ?? null,
    number: 1,
    title: text(0, 100),
    measures: text(1, 90),
    kind: 'efficacia',
    unit: 'percentuale',
    algorithm: '% realizzazione attività programmate',
    origin: 'rilevazione ufficio competente',
    lastValue: text(2, 170),
    expected2: text(3, 110),
    expected1: text(4, 120),
    expected0: text(5, 130),
    result2: '90%',
    result1: '95%',
    result0: '100%',
  };
}

/** A text of an objective; `part` tells the texts of one objective apart. */
function textOf(index: number, part: number, characters: number): string {
  return largeText(index * TEXTS_AN_OBJECTIVE + part, characters);
}

/** Something of each budget is spent, and never more than it. Each fifth objective invests. */
function largeAmounts(index: number): Cents {
  const budget = (salt: number): number => 1_000_00 + ((index * 7919 + salt * 104_729) % 90_000) * 100;
  const spent = (cents: number): number => Math.floor((cents * (50 + (index % 45))) / 100) - (index % 89);
  const investments = index % 5 === 0 ? budget(3) : 0;
  return {
    revenueBudget: budget(1),
    costsBudget: budget(2),
    investmentsBudget: investments,
    revenueActual: spent(budget(1)),
    costsActual: spent(budget(2)),
    investmentsActual: investments === 0 ? 0 : spent(investments),
  };
}

function twoParts(amounts: Cents): [Cents, Cents] {
  const first = mapAmounts((field) => Math.floor(amounts[field] * FIRST_PART));
  return [first, mapAmounts((field) => amounts[field] - first[field])];
}

/** So many rows that add up to the amounts; the first takes what cannot be divided. */
function evenly(amounts: Cents, rows: number): Cents[] {
  const each = mapAmounts((field) => Math.floor(amounts[field] / rows));
  const first = mapAmounts((field) => amounts[field] - each[field] * (rows - 1));
  return [first, ...Array<Cents>(rows - 1).fill(each)];
}

function euros(cents: Cents): Row {
  return mapAmounts((field) => toEuro(cents[field]));
}

function mapAmounts(valueOf: (field: AmountField) => number): Record<AmountField, number> {
  return Object.fromEntries(AMOUNT_FIELDS.map((field) => [field, valueOf(field)])) as Record<AmountField, number>;
}

/** `A` to `Z`, then `AA`: how the objectives of an area are counted. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
