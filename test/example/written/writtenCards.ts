import type { ExampleData, ExampleRow } from '../../../assets/esempi/loadExample';
import { formatAmount } from '../../../src/core/money/formatAmount';
import type { CellValue } from '../../../src/core/workbook/cellValue';

/** A label of the sheet and the texts beside it, those of the rows that go on with it included. */
interface Entry {
  readonly label: string;
  readonly texts: readonly string[];
}

const YEARS = ['2018', '2019', '2020'];
const KINDS = ['Proventi', 'Oneri', 'Investimenti'];

/** The columns of the inputs that the texts beside a label come from. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Titolo: ['Titolo'],
  Descrizione: ['Descrizione'],
  'Arco temporale di realizzazione': ['Arco temporale'],
  'Centro di responsabilità': ['Centro di responsabilità'],
  'Risorse preventivo 2020': KINDS.map((kind) => `${kind} preventivo`),
  'Risorse consuntivo 2020': KINDS.map((kind) => `${kind} consuntivo`),
  'Nr. indicatori associati': ['N. indicatori'],
  'Cosa misura': ['Cosa misura'],
  'Ultimo valore osservato': ['Ultimo valore osservato'],
  'Risultato atteso': YEARS.map((year) => `Risultato atteso ${year}`),
  Risultato: YEARS.map((year) => `Risultato ${year}`),
};

const DEFINITION = ['Tipologia', 'Unità di misura', 'Algoritmo di calcolo', 'Fonte dei dati'];

/** What the sheet «Schede PIRA» says, read back into the rows of `Quote` and of `Indicatori` that it was made from. */
export function writtenCards(grid: readonly (readonly CellValue[])[]): ExampleData {
  const shares: ExampleRow[] = [];
  const indicators: ExampleRow[] = [];
  let current = shares;
  let heading = {};
  const add = (row: ExampleRow): void => {
    current.push({ ...current.pop(), ...row });
  };
  entriesOf(grid).forEach(({ label, texts }, index, entries) => {
    const columns = COLUMNS[label];
    const [, level, name = ''] = /^(MISSIONE|PROGRAMMA|OBIETTIVO|Indicatore) (\S+)/.exec(label) ?? [];
    if (level === 'MISSIONE') heading = { Missione: name };
    else if (level === 'PROGRAMMA') heading = { ...heading, Programma: name };
    else if (level === 'OBIETTIVO' && !label.endsWith('(segue)')) {
      const [objective = ''] = /\S+$/.exec(label) ?? [];
      current = shares;
      current.push({ ...heading, ...(label.includes('proposto') ? {} : { Codice: name }), Obiettivo: objective });
    } else if (level === 'Indicatore') {
      const share = shares.at(-1) ?? {};
      current = indicators;
      current.push({ Quota: share['Codice'] ?? share['Obiettivo'] ?? '', 'N.': name });
      add(rowOf(['Indicatore'], texts));
    } else if (columns) add(rowOf(columns, texts));
    else if (entries[index - 1]?.label === DEFINITION[0]) add(rowOf(DEFINITION, [label, ...texts]));
  });
  return { Quote: shares, Indicatori: indicators };
}

function entriesOf(grid: readonly (readonly CellValue[])[]): Entry[] {
  const entries: Entry[] = [];
  for (const row of grid) {
    const [label = '', ...texts] = row.map((cell) => textOf(cell));
    if (texts[0] === 'Proventi correnti' || row.length === 0) continue;
    const above = label === '' ? entries.pop() : undefined;
    entries.push(
      above ? { label: above.label, texts: above.texts.map((text, at) => joined(text, texts[at])) } : { label, texts },
    );
  }
  return entries;
}

function joined(text: string, more = ''): string {
  return more === '' ? text : `${text}\n${more}`;
}

/** Numbers as the report prints them: amounts with their cents. */
function textOf(cell: CellValue): string {
  if (typeof cell === 'number') return formatAmount(Math.round(cell * 100));
  return typeof cell === 'string' ? cell : '';
}

/** The cells of a row that are not blank. */
function rowOf(columns: readonly string[], texts: readonly string[]): ExampleRow {
  const asCount = (text: string): string => text.replace(/,00$/, '');
  const cells = columns.map((column, at) => {
    const text = texts[at] ?? '';
    return [column, column === 'N. indicatori' ? asCount(text) : text] as const;
  });
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}
