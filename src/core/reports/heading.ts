import type { SheetBuilder } from '../layout/sheetBuilder';
import { textHeight } from '../layout/rowHeight';
import type { CellPlan, PagePlan } from '../plan/plan';
import type { StyleName } from '../plan/styles';
import type { Entity } from '../model/entity';
import { across, text } from './cells';
import type { ReportContext } from './report';

const DRAFT =
  'BOZZA – il prospetto è stato generato nonostante gli errori elencati nel foglio «Verifiche»: non è un documento definitivo, e i suoi importi non seguono i dati.';

/** The first rows of every report: its title, the entity and the year, a remark, and the warning of a draft. */
export function addHeading(sheet: SheetBuilder, context: ReportContext, title: string, remark: string): void {
  const { entity } = context.ledger.model;
  addWide(sheet, title, 'title', 24);
  addWide(sheet, entityAndYear(entity), 'subtitle', 15);
  if (remark !== '') addWide(sheet, remark, 'note');
  if (entity.rounding === 'euro') {
    addWide(sheet, 'Importi arrotondati all’euro; i totali sono calcolati sui centesimi.', 'note');
  }
  if (context.draft) addWide(sheet, DRAFT, 'draft');
  sheet.add([], { height: 6 });
}

/** A row whose text runs over all columns of the sheet, as tall as the text needs. */
export function addWide(sheet: SheetBuilder, value: string, style: StyleName, height?: number): number {
  return addWideCell(
    sheet,
    text(value, style),
    height ?? textHeight(value, style, sheet.widthOf(1, sheet.columns.length), sheet.columns.length),
  );
}

/** The same for a text that a formula gives. */
export function addWideCell(sheet: SheetBuilder, cell: CellPlan, height: number): number {
  const columns = sheet.columns.length;
  const row = sheet.add(across(cell, columns), { height });
  if (columns > 1) sheet.merge({ top: row, left: 1, bottom: row, right: columns });
  return row;
}

/** The page of a report: what it prints above and below. */
export function reportPage(context: ReportContext, orientation: PagePlan['orientation']): PagePlan {
  const who = entityAndYear(context.ledger.model.entity);
  return {
    orientation,
    ...(context.draft ? { header: '&C&"Arial,Bold"&14&KC00000BOZZA' } : {}),
    footer: `&L&"Arial,Regular"&8${escapeCodes(who)}&C&"Arial,Regular"&8Pagina &P di &N&R&"Arial,Regular"&8Impronta ${context.fingerprint}`,
  };
}

/** `Camera di Commercio di Lucca – esercizio 2020`. */
export function entityAndYear(entity: Entity): string {
  return `${entity.name} – esercizio ${entity.year ?? '?'}`;
}

/** Excel keeps 255 characters of a footer, codes included. */
const LONGEST_NAME = 120;

/** Header codes start with `&`; a digit right after the font size would be read as part of it. */
function escapeCodes(value: string): string {
  const doubled = value.slice(0, LONGEST_NAME).replaceAll('&', '&&');
  return /^\d/.test(doubled) ? ` ${doubled}` : doubled;
}
