import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Target } from '../../model/model';
import { across, text } from '../cells';
import type { ReportContext } from '../report';
import { addProse } from './prose';
import { resultCell } from '../resultCell';
import { ofYear } from '../ofYear';

/**
 * A strategic target: what was aimed at, what came of it, and the account of it.
 *
 * @param objective the key of its objective's line
 */
export function targetBlock(sheet: SheetBuilder, context: ReportContext, target: Target, objective: string): void {
  const last = sheet.columns.length;
  const wide = last - 1;
  const year = target.year === null ? '' : ` – ANNO ${target.year}`;
  const heading = sheet.add(
    [
      ...across(text(`TARGET STRATEGICO ${target.number}${year}`, 'heading'), wide),
      text('RISULTATO CONSEGUITO\n% e/o numero', 'heading'),
    ],
    { outline: 2, height: 27, keepWithNext: true },
  );
  const result = target.result.text;
  const row = sheet.add(
    [
      ...across(text(target.description, 'text'), wide),
      resultCell(context.ledger.model, {
        ...target,
        field: 'result',
        key: { field: 'objective', code: target.objective },
      }),
    ],
    {
      outline: 2,
      key: `${objective}, target ${target.number}${year}`,
      ...(target.narrative.trim() === '' ? {} : { keepWithNext: true }),
      height: Math.max(
        18,
        textHeight(target.description, 'text', sheet.widthOf(1, wide), wide),
        textHeight(result, 'centred', sheet.widthOf(last, last)),
      ),
    },
  );
  for (const at of [heading, row]) sheet.merge({ top: at, left: 1, bottom: at, right: wide });
  if (target.narrative.trim() === '') return;
  addProse(sheet, ofYear('Risultato conseguito al dicembre', context.ledger.model.entity), 'strong', {
    outline: 3,
    keepWithNext: true,
  });
  addProse(sheet, target.narrative, 'prose', { outline: 3 });
}
