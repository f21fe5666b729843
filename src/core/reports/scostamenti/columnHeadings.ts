import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Entity } from '../../model/entity';
import { empty, text } from '../cells';
import { CAUSE, KINDS, MATERIAL } from './columns';
import { ofYear } from '../ofYear';

/** The two heading rows, repeated on every page; returns the last row that stays in sight. */
export function addColumnHeadings(sheet: SheetBuilder, entity: Entity): number {
  const over = sheet.columns.map(() => empty('heading'));
  const under = sheet.columns.map(() => empty('heading'));
  over[0] = text('Codice', 'heading');
  over[1] = text('Obiettivo strategico', 'heading');
  over[MATERIAL - 1] = text('Rilevante', 'heading');
  if (sheet.columns.length >= CAUSE) over[CAUSE - 1] = text('Causa dello scostamento', 'heading');
  for (const kind of KINDS) {
    over[kind.budget - 1] = text(ofYear(kind.title, entity), 'heading');
    under[kind.budget - 1] = text('Preventivo', 'heading');
    under[kind.actual - 1] = text('Consuntivo', 'heading');
    under[kind.variance - 1] = text('Scostamento', 'heading');
    under[kind.percent - 1] = text('%', 'heading');
    if (kind.judgement !== undefined) under[kind.judgement - 1] = text('Esito', 'heading');
  }
  const top = sheet.add(over, { height: 16 });
  const bottom = sheet.add(under, { height: 16 });
  for (const column of [1, 2, MATERIAL, CAUSE]) {
    if (column <= sheet.columns.length) sheet.merge({ top, left: column, bottom, right: column });
  }
  for (const kind of KINDS) sheet.merge({ top, left: kind.budget, bottom: top, right: kind.judgement ?? kind.percent });
  sheet.repeat(top, bottom);
  return bottom;
}
