import { AMOUNT_FIELDS, AMOUNT_HEADERS } from '../inputs/definitions';
import { textHeight } from '../layout/rowHeight';
import { SheetBuilder } from '../layout/sheetBuilder';
import type { Entity } from '../model/entity';
import type { CellPlan, SheetPlan } from '../plan/plan';
import { amount, empty, text, textFormula } from '../reports/cells';
import { reportFooter } from '../reports/footer';
import { addWide, entityAndYear } from '../reports/heading';
import { textLiteral } from '../formulas/textLiteral';
import { cellAddress } from '../workbook/address';
import type { LiveTotals } from './controlTotals';
import type { JudgedSignOff } from './judgeSignOffs';
import { HEADINGS, ROWS_HEADING, TOTALS_HEADING } from './signOffHeadings';
import { SIGN_OFF_NAME, type ControlTotals } from './signOff';
import { STANDING_WORDS, TOTALS_MOVED } from './signOffWords';

const WIDTHS = [5, 22, 18, 14, 14, 16, 16, 36, 32];
const STANDING = 9;
const NONE: CellPlan = { value: null, style: 'amount' };

const EXPLANATION =
  'Ogni visto vale per i dati con la sua impronta e per i prospetti che ne sono stati fatti; se poi i dati cambiano, non vale più e resta scritto qui. ' +
  'L’esito è aggiornato dal programma a ogni verifica scritta e a ogni generazione; fra l’una e l’altra Excel confronta i totali di controllo qui sotto. ' +
  'Non è una firma elettronica: chi può modificare la cartella può modificare anche questo foglio.';

/** The sheet «Visto»: who signed off what, whether it holds, and the totals that tell it without this tool. */
export function signOffSheet(
  signOffs: readonly JudgedSignOff[],
  { totals, formulas }: LiveTotals,
  { entity, fingerprint }: { readonly entity: Entity; readonly fingerprint: string },
): SheetPlan {
  const sheet = new SheetBuilder({
    name: SIGN_OFF_NAME,
    role: 'report',
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'landscape', footer: reportFooter(entity, fingerprint, 'landscape') },
    tabColour: '548235',
    notes: true,
  });
  addWide(sheet, 'Visto sui prospetti', 'title', 24);
  addWide(sheet, entityAndYear(entity), 'subtitle', 15);
  addWide(sheet, EXPLANATION, 'note');
  sheet.add([], { height: 6 });
  const heading = sheet.add(
    Object.values(HEADINGS).map((title) => text(title, 'heading')),
    { height: 17 },
  );
  sheet.repeat(heading, heading);
  const first = sheet.nextRow;
  // Below the sign-offs: an empty row, the headings of the totals, and those of now.
  const present = first + Math.max(signOffs.length, 1) + 2;
  signOffs.forEach((signOff, index) => {
    signOffLine(sheet, signOff, index, present);
  });
  if (signOffs.length === 0) addWide(sheet, 'Nessun visto.', 'text');
  sheet.add([], { height: 9 });
  const titles = [TOTALS_HEADING, ...AMOUNT_FIELDS.map((field) => AMOUNT_HEADERS[field]), ROWS_HEADING];
  sheet.add(
    titles.map((title) => text(title, 'heading')),
    { height: 28, keepWithNext: true },
  );
  const cents = AMOUNT_FIELDS.map((field) => amount(totals.amounts[field], formulas[field], 'amount'));
  const rows: CellPlan = { value: totals.rows, style: 'number', ...formulas.rows };
  sheet.add([text('Ora', 'label'), ...cents, rows], { key: 'Totali di ora' });
  signOffs.forEach((signOff, index) => {
    const then = signOff.standing === 'valid' ? totals : signOff.totals;
    sheet.add(totalCells(index, then), { key: `Totali del visto ${index + 1}` });
  });
  const area = { top: first, left: STANDING, bottom: first + Math.max(signOffs.length, 1) - 1, right: STANDING };
  sheet.highlight({ area, formula: `LEFT($I${first},8)="NON VALE"`, look: 'bad' });
  sheet.highlight({ area, formula: `LEFT($I${first},4)="Vale"`, look: 'good' });
  return sheet.build();
}

function signOffLine(sheet: SheetBuilder, signOff: JudgedSignOff, index: number, present: number): void {
  const { name, role, date, year, fingerprint, found, reports, version } = signOff;
  const covered = `${reports.join(', ')}${version === '' ? '' : ` (programma ${version})`}`;
  const cells: CellPlan[] = [
    { value: index + 1, style: 'number' },
    ...[name, role].map((one) => text(one)),
    ...[date, year, fingerprint].map((one) => text(one, 'code')),
    ...[found, covered].map((one) => text(one)),
    signOff.standing === 'valid' ? followed(sheet.nextRow, present, index) : text(STANDING_WORDS[signOff.standing]),
  ];
  const heights = cells.map(({ value }, at) =>
    typeof value === 'string' ? textHeight(value, 'text', WIDTHS[at] ?? 1) : 0,
  );
  sheet.add(cells, { key: `Visto ${index + 1}: ${name}`, height: Math.max(26, ...heights) });
}

/** What is found valid follows the totals from then on; a row that was emptied says nothing. */
function followed(row: number, present: number, index: number): CellPlan {
  const then = present + 1 + index;
  const same = Array.from({ length: AMOUNT_FIELDS.length + 1 }, (_, at) => {
    const [before, now] = [cellAddress(then, at + 2), cellAddress(present, at + 2)];
    return `ROUND(${before}-${now},2)=0`;
  });
  const words = `IF(AND(${same.join(',')}),${textLiteral(STANDING_WORDS.valid)},${textLiteral(TOTALS_MOVED)})`;
  return textFormula(`IF(${cellAddress(row, 2)}="","",${words})`, STANDING_WORDS.valid, 'text');
}

function totalCells(index: number, { amounts, rows }: ControlTotals): CellPlan[] {
  return [
    { value: index + 1, style: 'number' },
    ...AMOUNT_FIELDS.map((field) => (amounts[field] === null ? NONE : amount(amounts[field], undefined, 'amount'))),
    { ...empty('number'), value: rows },
  ];
}
