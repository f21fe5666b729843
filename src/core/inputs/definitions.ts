/**
 * The input sheets and their columns: the face of the product that accountants' files depend on.
 * Names are the canonical spellings; a workbook's own spelling is compared with `sameName`.
 */

/** What a cell of the column means, and so how it is read and formatted. */
export type ColumnType = 'code' | 'text' | 'amount' | 'percent' | 'integer' | 'year' | 'result' | 'decimal';

export interface ColumnDefinition {
  /** How the code names the column. */
  readonly id: string;
  /** The canonical header. `{n}`, `{n-1}` and `{n-2}` stand for the year of the accounts and the two before. */
  readonly header: string;
  readonly type: ColumnType;
  /** A sheet without this column cannot be read. */
  readonly required?: true;
  /** Width in the template, in characters. */
  readonly width: number;
}

export type InputName =
  | 'Ente'
  | 'Aree'
  | 'Programmi'
  | 'Obiettivi'
  | 'Risorse'
  | 'Proventi'
  | 'Oneri'
  | 'Investimenti'
  | 'Quote'
  | 'Target'
  | 'Indicatori'
  | 'Contesto'
  | 'Personale'
  | 'Pagamenti';

export interface InputDefinition {
  readonly name: InputName;
  readonly columns: readonly ColumnDefinition[];
}

/** The six amounts of an objective, in the order of the sheets. */
export const AMOUNT_FIELDS = [
  'revenueBudget',
  'costsBudget',
  'investmentsBudget',
  'revenueActual',
  'costsActual',
  'investmentsActual',
] as const;
export type AmountField = (typeof AMOUNT_FIELDS)[number];

/** The canonical headers of the six amounts in `Risorse` and `Quote`. */
export const AMOUNT_HEADERS: Readonly<Record<AmountField, string>> = {
  revenueBudget: 'Proventi preventivo',
  costsBudget: 'Oneri preventivo',
  investmentsBudget: 'Investimenti preventivo',
  revenueActual: 'Proventi consuntivo',
  costsActual: 'Oneri consuntivo',
  investmentsActual: 'Investimenti consuntivo',
};

const amounts = (required: boolean): ColumnDefinition[] =>
  AMOUNT_FIELDS.map((id) => ({
    id,
    header: AMOUNT_HEADERS[id],
    type: 'amount',
    width: 16,
    ...(required ? { required: true as const } : {}),
  }));

/** `Proventi`, `Oneri` and `Investimenti`: one project of an objective a row, read in place of `Risorse`. */
const projectSheet = (name: 'Proventi' | 'Oneri' | 'Investimenti'): InputDefinition => ({
  name,
  columns: [
    { id: 'objective', header: 'Obiettivo', type: 'code', required: true, width: 11 },
    { id: 'project', header: 'Progetto', type: 'text', width: 14 },
    { id: 'budget', header: 'Preventivo', type: 'amount', required: true, width: 16 },
    { id: 'actual', header: 'Consuntivo', type: 'amount', required: true, width: 16 },
  ],
});

export const INPUTS: readonly InputDefinition[] = [
  {
    name: 'Ente',
    columns: [
      { id: 'setting', header: 'Voce', type: 'text', required: true, width: 28 },
      { id: 'value', header: 'Valore', type: 'text', required: true, width: 48 },
    ],
  },
  {
    name: 'Aree',
    columns: [
      { id: 'code', header: 'Codice', type: 'code', required: true, width: 10 },
      { id: 'name', header: 'Denominazione', type: 'text', required: true, width: 48 },
    ],
  },
  {
    name: 'Programmi',
    columns: [
      { id: 'mission', header: 'Missione', type: 'code', required: true, width: 10 },
      { id: 'missionName', header: 'Denominazione missione', type: 'text', required: true, width: 48 },
      { id: 'programme', header: 'Programma', type: 'code', required: true, width: 11 },
      { id: 'programmeName', header: 'Denominazione programma', type: 'text', required: true, width: 64 },
      { id: 'cofogDivision', header: 'Divisione COFOG', type: 'text', width: 28 },
      { id: 'cofogGroup', header: 'Gruppo COFOG', type: 'text', width: 36 },
    ],
  },
  {
    name: 'Obiettivi',
    columns: [
      { id: 'code', header: 'Codice', type: 'code', required: true, width: 10 },
      { id: 'area', header: 'Area', type: 'code', required: true, width: 8 },
      { id: 'group', header: 'Raggruppamento', type: 'text', width: 28 },
      { id: 'title', header: 'Titolo', type: 'text', required: true, width: 48 },
      { id: 'description', header: 'Descrizione', type: 'text', width: 64 },
      { id: 'state', header: 'Stato', type: 'text', width: 11 },
      { id: 'act', header: 'Atto', type: 'text', width: 36 },
      { id: 'mission', header: 'Missione', type: 'code', width: 10 },
      { id: 'programme', header: 'Programma', type: 'code', width: 11 },
    ],
  },
  {
    name: 'Risorse',
    columns: [
      { id: 'objective', header: 'Obiettivo', type: 'code', required: true, width: 11 },
      ...amounts(true),
      { id: 'cause', header: 'Causa dello scostamento', type: 'text', width: 64 },
      { id: 'causeReviewed', header: 'Causa rivista il', type: 'text', width: 14 },
    ],
  },
  projectSheet('Proventi'),
  projectSheet('Oneri'),
  projectSheet('Investimenti'),
  {
    name: 'Quote',
    columns: [
      { id: 'code', header: 'Codice', type: 'code', width: 13 },
      { id: 'objective', header: 'Obiettivo', type: 'code', required: true, width: 11 },
      { id: 'mission', header: 'Missione', type: 'code', required: true, width: 10 },
      { id: 'programme', header: 'Programma', type: 'code', required: true, width: 11 },
      { id: 'projects', header: 'Progetti', type: 'text', width: 24 },
      { id: 'title', header: 'Titolo', type: 'text', width: 48 },
      { id: 'description', header: 'Descrizione', type: 'text', width: 64 },
      { id: 'span', header: 'Arco temporale', type: 'text', width: 15 },
      { id: 'centre', header: 'Centro di responsabilità', type: 'text', width: 36 },
      { id: 'percent', header: 'Quota %', type: 'percent', width: 10 },
      ...amounts(false),
      { id: 'cashCurrent', header: 'Uscite di cassa correnti', type: 'amount', width: 16 },
      { id: 'cashInvestments', header: 'Uscite di cassa investimenti', type: 'amount', width: 16 },
      { id: 'indicatorCount', header: 'N. indicatori', type: 'integer', width: 10 },
    ],
  },
  {
    name: 'Target',
    columns: [
      { id: 'objective', header: 'Obiettivo', type: 'code', required: true, width: 11 },
      { id: 'number', header: 'N.', type: 'integer', required: true, width: 6 },
      { id: 'year', header: 'Anno', type: 'year', required: true, width: 8 },
      { id: 'description', header: 'Descrizione', type: 'text', required: true, width: 64 },
      { id: 'result', header: 'Risultato', type: 'result', required: true, width: 20 },
      { id: 'narrative', header: 'Relazione', type: 'text', width: 80 },
    ],
  },
  {
    name: 'Indicatori',
    columns: [
      { id: 'share', header: 'Quota', type: 'code', required: true, width: 13 },
      { id: 'number', header: 'N.', type: 'integer', required: true, width: 6 },
      { id: 'title', header: 'Indicatore', type: 'text', required: true, width: 48 },
      { id: 'measures', header: 'Cosa misura', type: 'text', width: 40 },
      { id: 'kind', header: 'Tipologia', type: 'text', required: true, width: 13 },
      { id: 'unit', header: 'Unità di misura', type: 'text', width: 20 },
      { id: 'algorithm', header: 'Algoritmo di calcolo', type: 'text', width: 30 },
      { id: 'origin', header: 'Fonte dei dati', type: 'text', width: 30 },
      { id: 'lastValue', header: 'Ultimo valore osservato', type: 'text', width: 40 },
      { id: 'expected2', header: 'Risultato atteso {n-2}', type: 'text', width: 40 },
      { id: 'expected1', header: 'Risultato atteso {n-1}', type: 'text', width: 40 },
      { id: 'expected0', header: 'Risultato atteso {n}', type: 'text', width: 40 },
      { id: 'result2', header: 'Risultato {n-2}', type: 'result', width: 20 },
      { id: 'result1', header: 'Risultato {n-1}', type: 'result', width: 20 },
      { id: 'result0', header: 'Risultato {n}', type: 'result', width: 20 },
    ],
  },
  {
    name: 'Contesto',
    columns: [
      { id: 'section', header: 'Sezione', type: 'text', required: true, width: 32 },
      { id: 'item', header: 'Voce', type: 'text', required: true, width: 48 },
      { id: 'unit', header: 'Unità', type: 'text', width: 12 },
      { id: 'value2', header: '{n-2}', type: 'decimal', width: 12 },
      { id: 'value1', header: '{n-1}', type: 'decimal', width: 12 },
      { id: 'value0', header: '{n}', type: 'decimal', width: 12 },
    ],
  },
  {
    name: 'Personale',
    columns: [
      { id: 'subject', header: 'Soggetto', type: 'text', required: true, width: 32 },
      { id: 'cost1', header: '{n-1}', type: 'amount', required: true, width: 16 },
      { id: 'cost0', header: '{n}', type: 'amount', required: true, width: 16 },
    ],
  },
  {
    name: 'Pagamenti',
    columns: [
      { id: 'period', header: 'Periodo', type: 'text', required: true, width: 20 },
      { id: 'days', header: 'Giorni', type: 'decimal', required: true, width: 10 },
    ],
  },
];

/** The definition of one input sheet. */
export function inputDefinition(name: InputName): InputDefinition {
  const found = INPUTS.find((input) => input.name === name);
  if (!found) throw new Error(`no input sheet is called ${name}`);
  return found;
}

/** Without one of these nothing can be computed; `Risorse` may be replaced by `PROJECT_INPUTS`. */
export const NEEDED_INPUTS: readonly InputName[] = ['Ente', 'Aree', 'Programmi', 'Obiettivi', 'Risorse'];

/** Read in place of `Risorse` when all three are there and `Risorse` is not. */
export const PROJECT_INPUTS = ['Proventi', 'Oneri', 'Investimenti'] as const satisfies readonly InputName[];

/** `Risultato atteso {n-2}` → `Risultato atteso 2018` for the year 2020. */
export function headerForYear(header: string, year: number): string {
  return header.replace(/\{n(?:-(\d))?\}/g, (_, back: string | undefined) => String(year - Number(back ?? 0)));
}
