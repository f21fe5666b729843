/**
 * The named cell styles of all reports and of the template: few, so that a user can restyle everything at once in
 * Excel's «Stili cella». A style says all of a cell's look, number format included; nothing is formatted cell by cell.
 */
export interface StyleDefinition {
  /** The name in Excel's gallery. */
  readonly name: string;
  readonly font?: { readonly size?: number; readonly bold?: true; readonly italic?: true; readonly colour?: string };
  /** `RRGGBB`. */
  readonly fill?: string;
  readonly border?: 'thin' | 'top' | 'bottom';
  /** Excel's format code, in English. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  readonly indent?: number;
}

/** Arial: on every computer with Excel, and LibreOffice replaces it by a font of the same widths. */
export const REPORT_FONT = 'Arial';
export const REPORT_FONT_SIZE = 9;

/** `RRGGBB` of all borders: a grey that still prints. */
export const BORDER_COLOUR = 'A6A6A6';

const EURO = '#,##0.00_-';
const WHOLE_EURO = '#,##0_-';
const PERCENT = '0.0%_-';
const NAVY = '1F3864';
const PALE = 'DCE6F1';
const PALER = 'F2F6FA';

const define = <Key extends string>(styles: Record<Key, StyleDefinition>): Record<Key, StyleDefinition> => styles;

export const STYLES = define({
  title: { name: 'Prospetti Titolo', font: { size: 14, bold: true, colour: NAVY }, vertical: 'center' },
  subtitle: { name: 'Prospetti Sottotitolo', font: { italic: true, colour: '595959' }, wrap: true, vertical: 'center' },
  draft: {
    name: 'Prospetti Bozza',
    font: { size: 12, bold: true, colour: 'C00000' },
    fill: 'FDE9E7',
    wrap: true,
    vertical: 'center',
  },
  area: {
    name: 'Prospetti Area',
    font: { size: 12, bold: true, colour: 'FFFFFF' },
    fill: NAVY,
    vertical: 'center',
    wrap: true,
  },
  group: {
    name: 'Prospetti Gruppo',
    font: { size: 10, bold: true, italic: true, colour: NAVY },
    vertical: 'center',
    wrap: true,
    border: 'bottom',
  },
  heading: {
    name: 'Prospetti Intestazione',
    font: { bold: true, colour: NAVY },
    fill: PALE,
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  section: {
    name: 'Prospetti Sezione',
    font: { size: 10, bold: true, colour: NAVY },
    fill: PALE,
    vertical: 'center',
    wrap: true,
  },
  label: { name: 'Prospetti Etichetta', font: { bold: true }, border: 'thin', vertical: 'center', wrap: true },
  code: { name: 'Prospetti Codice', border: 'thin', numberFormat: '@', vertical: 'center' },
  proposed: {
    name: 'Prospetti Codice proposto',
    font: { italic: true, colour: '595959' },
    border: 'thin',
    numberFormat: '@',
    vertical: 'center',
    wrap: true,
  },
  text: { name: 'Prospetti Testo', border: 'thin', vertical: 'center', wrap: true },
  centred: { name: 'Prospetti Testo centrato', border: 'thin', horizontal: 'center', vertical: 'center', wrap: true },
  resultPercent: {
    name: 'Prospetti Risultato percentuale',
    border: 'thin',
    numberFormat: '0.0%',
    horizontal: 'center',
    vertical: 'center',
  },
  resultNumber: { name: 'Prospetti Risultato', border: 'thin', horizontal: 'center', vertical: 'center' },
  prose: { name: 'Prospetti Relazione', vertical: 'top', wrap: true },
  strong: { name: 'Prospetti Testo in evidenza', font: { bold: true }, vertical: 'top', wrap: true },
  note: { name: 'Prospetti Nota', font: { italic: true, colour: '595959' }, vertical: 'top', wrap: true },
  annotation: { name: 'Prospetti Annotazione', fill: 'FFFDF0', border: 'thin', vertical: 'center' },
  amount: { name: 'Prospetti Importo', border: 'thin', numberFormat: EURO, horizontal: 'right', vertical: 'center' },
  amountEuro: {
    name: 'Prospetti Importo in euro',
    border: 'thin',
    numberFormat: WHOLE_EURO,
    horizontal: 'right',
    vertical: 'center',
  },
  percent: {
    name: 'Prospetti Percentuale',
    border: 'thin',
    numberFormat: PERCENT,
    horizontal: 'right',
    vertical: 'center',
  },
  number: { name: 'Prospetti Numero', border: 'thin', numberFormat: '#,##0', horizontal: 'right', vertical: 'center' },
  decimal: {
    name: 'Prospetti Numero con un decimale',
    border: 'thin',
    numberFormat: '#,##0.0',
    horizontal: 'right',
    vertical: 'center',
  },
  decimals: {
    name: 'Prospetti Numero con decimali',
    border: 'thin',
    numberFormat: '#,##0.00',
    horizontal: 'right',
    vertical: 'center',
  },
  subtotalLabel: {
    name: 'Prospetti Subtotale',
    font: { bold: true },
    fill: PALER,
    border: 'thin',
    vertical: 'center',
    wrap: true,
  },
  subtotalCentred: {
    name: 'Prospetti Subtotale centrato',
    font: { bold: true },
    fill: PALER,
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
  },
  subtotal: {
    name: 'Prospetti Subtotale importo',
    font: { bold: true },
    fill: PALER,
    border: 'thin',
    numberFormat: EURO,
    horizontal: 'right',
    vertical: 'center',
  },
  subtotalEuro: {
    name: 'Prospetti Subtotale in euro',
    font: { bold: true },
    fill: PALER,
    border: 'thin',
    numberFormat: WHOLE_EURO,
    horizontal: 'right',
    vertical: 'center',
  },
  subtotalPercent: {
    name: 'Prospetti Subtotale percentuale',
    font: { bold: true },
    fill: PALER,
    border: 'thin',
    numberFormat: PERCENT,
    horizontal: 'right',
    vertical: 'center',
  },
  totalLabel: {
    name: 'Prospetti Totale',
    font: { bold: true, colour: NAVY },
    fill: PALE,
    border: 'thin',
    vertical: 'center',
    wrap: true,
  },
  totalCentred: {
    name: 'Prospetti Totale centrato',
    font: { bold: true, colour: NAVY },
    fill: PALE,
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
  },
  total: {
    name: 'Prospetti Totale importo',
    font: { bold: true, colour: NAVY },
    fill: PALE,
    border: 'thin',
    numberFormat: EURO,
    horizontal: 'right',
    vertical: 'center',
  },
  totalEuro: {
    name: 'Prospetti Totale in euro',
    font: { bold: true, colour: NAVY },
    fill: PALE,
    border: 'thin',
    numberFormat: WHOLE_EURO,
    horizontal: 'right',
    vertical: 'center',
  },
  totalPercent: {
    name: 'Prospetti Totale percentuale',
    font: { bold: true, colour: NAVY },
    fill: PALE,
    border: 'thin',
    numberFormat: PERCENT,
    horizontal: 'right',
    vertical: 'center',
  },
  link: { name: 'Prospetti Collegamento', font: { colour: '0563C1' }, border: 'thin', vertical: 'center', wrap: true },
  example: {
    name: 'Prospetti Esempio',
    font: { italic: true, colour: '696969' },
    border: 'thin',
    vertical: 'center',
    wrap: true,
  },
  inputHeader: {
    name: 'Prospetti Colonna',
    font: { bold: true, colour: 'FFFFFF' },
    fill: NAVY,
    vertical: 'center',
    wrap: true,
  },
  inputCode: { name: 'Prospetti Dato codice', numberFormat: '@', vertical: 'top' },
  inputText: { name: 'Prospetti Dato testo', vertical: 'top', wrap: true },
  inputAmount: { name: 'Prospetti Dato importo', numberFormat: '#,##0.00', horizontal: 'right', vertical: 'top' },
  inputPercent: { name: 'Prospetti Dato percentuale', numberFormat: '0.####%', horizontal: 'right', vertical: 'top' },
  inputNumber: { name: 'Prospetti Dato numero', numberFormat: '0', horizontal: 'right', vertical: 'top' },
  inputDecimal: { name: 'Prospetti Dato decimale', numberFormat: '#,##0.##', horizontal: 'right', vertical: 'top' },
});

export type StyleName = keyof typeof STYLES;

/** How a conditional format looks: a fill and a font colour that differ in lightness too, for prints in grey. */
export const LOOKS = {
  good: { fill: 'E2EFDA', colour: '1E4620' },
  bad: { fill: 'F8CBAD', colour: '7B1E00' },
  attention: { fill: 'FFF2CC', colour: '6B4E00' },
} as const;
