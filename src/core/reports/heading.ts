import type { SheetBuilder } from '../layout/sheetBuilder';
import { textHeight, textLines } from '../layout/rowHeight';
import type { CellPlan } from '../plan/plan';
import type { StyleName } from '../plan/styles';
import type { Entity } from '../model/entity';
import { across, text } from './cells';
import type { ReportContext } from './report';

const DRAFT =
  'BOZZA – il prospetto è stato generato nonostante gli errori elencati nel foglio «Verifiche»: non è un documento definitivo, e i suoi importi non seguono i dati.';

const RESTORED =
  'VERSIONE PRECEDENTE, ripristinata – gli importi sono quelli di allora, fissi: i dati sono cambiati da quando il prospetto fu generato.';

/** The first rows of every report: its title, the entity and the year, a remark, and the warnings. */
export function addHeading(sheet: SheetBuilder, context: ReportContext, title: string, remark: string): void {
  const { entity } = context.ledger.model;
  addWide(sheet, title, 'title', 24);
  addEntity(sheet, entityAndYear(entity));
  if (remark !== '') addWide(sheet, remark, 'note');
  if (entity.rounding === 'euro') {
    addWide(sheet, 'Importi arrotondati all’euro; i totali sono calcolati sui centesimi.', 'note');
  }
  if (context.draft) addWide(sheet, DRAFT, 'draft');
  if (context.restored) addWide(sheet, RESTORED, 'draft');
  if (context.lapsed !== undefined) addWide(sheet, context.lapsed, 'draft');
  sheet.add([], { height: 6 });
}

function addEntity(sheet: SheetBuilder, who: string): void {
  const lines = textLines(who, 'subtitle', sheet.widthOf(1, sheet.columns.length), sheet.columns.length);
  addWide(sheet, who, 'subtitle', lines.length > 1 ? undefined : 15);
}

/** A row whose text runs over all columns of the sheet, as tall as the text needs. */
export function addWide(sheet: SheetBuilder, value: string, style: StyleName, height?: number, key?: string): number {
  return addWideCell(
    sheet,
    text(value, style),
    height ?? textHeight(value, style, sheet.widthOf(1, sheet.columns.length), sheet.columns.length),
    key,
  );
}

/** The same for a text that a formula gives. */
export function addWideCell(sheet: SheetBuilder, cell: CellPlan, height: number, key?: string): number {
  const columns = sheet.columns.length;
  const row = sheet.add(across(cell, columns), { height, ...(key !== undefined && { key }) });
  if (columns > 1) sheet.merge({ top: row, left: 1, bottom: row, right: columns });
  return row;
}

/** `Camera di Commercio di Lucca – esercizio 2020`. */
export function entityAndYear({ name, year }: Pick<Entity, 'name' | 'year'>): string {
  return `${name} – esercizio ${year ?? '?'}`;
}
