import { NEEDED_INPUTS, type InputDefinition, type InputName } from '../inputs/definitions';
import { NEEDED_SETTINGS, SETTINGS } from '../inputs/settings';
import { textHeight } from '../layout/rowHeight';
import { SheetBuilder } from '../layout/sheetBuilder';
import type { CellPlan, SheetPlan } from '../plan/plan';
import { across, text } from '../reports/cells';
import { addWide } from '../reports/heading';
import { GUIDES } from './guide';
import { SETTING_GUIDES } from './guide/ente';
import type { ColumnGuide } from './guide/sheetGuide';
import { LISTS_SHEET } from './listsSheet';
import { shownHeader } from './shownHeader';
import { templatePage } from './templatePage';

export const GUIDE_SHEET = 'Guida ai dati';

const COLUMNS = [{ width: 28 }, { width: 13 }, { width: 72 }, { width: 44 }];

const STEPS = [
  'Si compilano prima i fogli necessari, poi quelli dei prospetti che servono. Ogni foglio è una tabella: una riga per voce, a partire da quella sotto i titoli.',
  'Selezionando il titolo di una colonna appare che cosa si scrive sotto. Molte celle hanno un elenco di scelte, che si apre con Alt+Freccia giù; i codici nuovi si aggiungono nel foglio da cui l’elenco viene.',
  'Gli importi sono in euro con al più due decimali. Una cella vuota vuol dire «non indicato», che non è zero.',
  'Le righe di esempio stanno solo in questo foglio, in grigio: nelle tabelle sarebbero lette come dati.',
  'Righe e colonne si possono spostare, ordinare, filtrare; le colonne in più non vengono lette. Alla fine: «Verifica dati», poi «Genera prospetti».',
];

/**
 * The first sheet of the template: how to fill in the others, a link to each, and what each of their columns holds, with
 * an example.
 *
 * @param sheetOf the name of the sheet that holds an input
 */
export function guideSheet(inputs: readonly InputDefinition[], sheetOf: (name: InputName) => string): SheetPlan {
  const sheet = new SheetBuilder({
    name: GUIDE_SHEET,
    role: 'input',
    columns: COLUMNS,
    frozen: { rows: 0, columns: 0 },
    page: { orientation: templatePage.orientation, ...(templatePage.footer && { footer: templatePage.footer }) },
    tabColour: '548235',
    showGridlines: false,
  });
  addWide(sheet, 'Dati di origine dei prospetti', 'title');
  STEPS.forEach((step, index) => {
    addWide(sheet, `${index + 1}. ${step}`, 'prose');
  });
  sheet.add([], { height: 8 });
  line(sheet, ['Foglio', 'Necessario', 'Una riga è', '']);
  joinLast(sheet);
  for (const { name } of inputs) {
    sheet.add([linkTo(name, sheetOf(name)), centred(NEEDED_INPUTS.includes(name)), text(GUIDES[name].row), text('')]);
    joinLast(sheet);
  }
  sheet.add([linkTo(LISTS_SHEET, LISTS_SHEET), centred(false), text('una voce degli elenchi di scelte'), text('')]);
  joinLast(sheet);
  for (const input of inputs) describeInput(sheet, input, sheetOf(input.name));
  return sheet.build();
}

function describeInput(sheet: SheetBuilder, { name, columns }: InputDefinition, written: string): void {
  sheet.add([], { height: 8 });
  sheet.add(across({ ...linkTo(name, written), style: 'section' }, COLUMNS.length), { height: 18, keepWithNext: true });
  line(sheet, ['Colonna', 'Obbligatoria', 'Che cosa si scrive', 'Esempio']);
  const entries = columns.flatMap(({ id, header, required }) => {
    const guide = GUIDES[name].columns[id];
    return guide ? [{ what: shownHeader(header), required: required === true, guide }] : [];
  });
  describe(sheet, entries);
  if (name !== 'Ente') return;
  line(sheet, ['Voce', 'Obbligatoria', 'Valore', 'Esempio']);
  describe(
    sheet,
    SETTINGS.map((what) => ({ what, required: NEEDED_SETTINGS.includes(what), guide: SETTING_GUIDES[what] })),
  );
}

/** A line each, all on one page. */
function describe(
  sheet: SheetBuilder,
  entries: readonly { readonly what: string; readonly required: boolean; readonly guide: ColumnGuide }[],
): void {
  entries.forEach(({ what, required, guide }, index) => {
    const example: CellPlan = { value: guide.example, style: 'example' };
    const height = heightOf([what, '', guide.what, guide.example]);
    const kept = index < entries.length - 1 ? { keepWithNext: true as const } : {};
    sheet.add([text(what), centred(required), text(guide.what), example], { height, ...kept });
  });
}

function line(sheet: SheetBuilder, texts: readonly string[]): void {
  sheet.add(
    texts.map((value) => text(value, 'heading')),
    { height: 18, keepWithNext: true },
  );
}

/** The text of the last row's third column goes on in the fourth. */
function joinLast(sheet: SheetBuilder): void {
  const row = sheet.nextRow - 1;
  sheet.merge({ top: row, left: 3, bottom: row, right: COLUMNS.length });
}

function heightOf(texts: readonly string[]): number {
  return Math.max(15, ...texts.map((value, index) => textHeight(value, 'text', COLUMNS[index]?.width ?? 1)));
}

const centred = (yes: boolean): CellPlan => ({ value: yes ? 'sì' : null, style: 'centred' });
const linkTo = (value: string, sheet: string): CellPlan => ({ value, style: 'link', link: { sheet, cell: 'A1' } });
