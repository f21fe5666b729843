import type { InputName } from '../inputs/definitions';
import type { SettingName } from '../inputs/settings';
import type { FixedList } from './fixedLists';

/** Where a drop-down takes its entries from: a column of an input sheet, or a fixed list. */
export type ListSource =
  { readonly input: InputName; readonly column: string; readonly within?: string } | { readonly list: FixedList };

/** A drop-down: its entries, and how much it insists on them. */
export interface ColumnList {
  readonly source: ListSource;
  /** `warning`: a new entry may be typed; `proposal`: anything may be, without a word. */
  readonly severity: 'stop' | 'warning' | 'proposal';
}

/** Codes warn: a new one may well be typed here first, and there afterwards. */
const codes = (input: InputName, column: string, within?: string): ColumnList => ({
  source: { input, column, ...(within === undefined ? {} : { within }) },
  severity: 'warning',
});
const fixed = (list: FixedList, severity: ColumnList['severity']): ColumnList => ({ source: { list }, severity });

const OBJECTIVES = codes('Obiettivi', 'code');
/** Of a row that names its mission, only the programmes of that mission. */
const PROGRAMME = { mission: codes('Programmi', 'mission'), programme: codes('Programmi', 'programme', 'mission') };
const RESULT = fixed('Stato del risultato', 'proposal');

/** The columns with a drop-down, by column id. */
export const COLUMN_LISTS: Readonly<Partial<Record<InputName, Readonly<Record<string, ColumnList>>>>> = {
  Obiettivi: { area: codes('Aree', 'code'), state: fixed('Stato dell’obiettivo', 'stop'), ...PROGRAMME },
  Risorse: { objective: OBJECTIVES },
  Proventi: { objective: OBJECTIVES },
  Oneri: { objective: OBJECTIVES },
  Investimenti: { objective: OBJECTIVES },
  Quote: { objective: OBJECTIVES, ...PROGRAMME, span: fixed('Arco temporale', 'proposal') },
  Target: { objective: OBJECTIVES, result: RESULT },
  Indicatori: {
    share: codes('Quote', 'code'),
    kind: fixed('Tipologia dell’indicatore', 'warning'),
    unit: fixed('Unità di misura', 'proposal'),
    result2: RESULT,
    result1: RESULT,
    result0: RESULT,
  },
  Pagamenti: { period: fixed('Periodo dei pagamenti', 'warning') },
};

/** The settings with a drop-down. */
export const SETTING_LISTS: Readonly<Partial<Record<SettingName, ColumnList>>> = {
  'Arrotondamento prospetti': fixed('Arrotondamento', 'stop'),
  'Blocca su quadrature': fixed('Sì o no', 'stop'),
};
