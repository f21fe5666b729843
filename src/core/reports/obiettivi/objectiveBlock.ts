import type { SheetBuilder } from '../../layout/sheetBuilder';
import { textHeight } from '../../layout/rowHeight';
import type { ObjectiveLedger } from '../../statements/ledger';
import { bannerRow } from '../bannerRow';
import { empty, text } from '../cells';
import { causeText, highlightToReview, isToReview } from '../causeText';
import type { ReportContext } from '../report';
import { addProse } from './prose';
import { resourceBoxes } from './resourceBoxes';
import { targetBlock } from './targetBlock';

/** One objective: its code and act, title and description, resources, cause of the variance, targets. */
export function objectiveBlock(sheet: SheetBuilder, context: ReportContext, line: ObjectiveLedger): void {
  const { objective } = line;
  const act = objective.act === '' ? '' : ` (${objective.act.replace(/^\((.*)\)$/, '$1')})`;
  const key = `Obiettivo ${objective.code}`;
  bannerRow(sheet, `OBIETTIVO STRATEGICO ${objective.code}${act}`, 'section', { outline: 1, key });
  addProse(sheet, objective.title, 'strong', { outline: 2, keepWithNext: true });
  addProse(sheet, objective.description, 'prose', { outline: 2, keepWithNext: true });
  if (objective.deleted) addProse(sheet, 'Obiettivo eliminato.', 'note', { outline: 2 });
  if (!objective.deleted || line.resources.length > 0) resourceBoxes(sheet, context, line, key);
  const { entity } = context.ledger.model;
  const cause = causeText(line, entity);
  if (cause !== '') addCause(sheet, cause, key);
  if (isToReview(line, entity)) highlightToReview(sheet, 2, sheet.nextRow - 1, sheet.nextRow - 1);
  sheet.add([], { height: 6, outline: 2 });
  for (const target of line.targets) targetBlock(sheet, context, target, key);
  sheet.add([], { height: 9, outline: 2 });
}

function addCause(sheet: SheetBuilder, cause: string, objective: string): void {
  const last = sheet.columns.length;
  const row = sheet.add([text('Causa dello scostamento', 'label'), text(cause, 'text'), empty('text'), empty('text')], {
    outline: 2,
    key: `${objective}, causa dello scostamento`,
    height: textHeight(cause, 'text', sheet.widthOf(2, last), last - 1),
  });
  sheet.merge({ top: row, left: 2, bottom: row, right: last });
}
