import type { SheetBuilder } from '../layout/sheetBuilder';
import type { Entity } from '../model/entity';
import { causesOf } from '../statements/causesOf';
import type { ObjectiveLedger } from '../statements/ledger';
import { movedVariances } from '../statements/movedVariances';
import { cellAddress } from '../workbook/address';

/** What stands before a cause whose variance has moved since: in words, so that it is told in print and as values. */
const TO_REVIEW = '[da rivedere]';

/** The declared causes of an objective as the reports print them; empty where there are none. */
export function causeText(entry: ObjectiveLedger, entity: Entity): string {
  return isToReview(entry, entity) ? `${TO_REVIEW} ${causesOf(entry)}` : causesOf(entry);
}

/** Whether the declared cause was written for another variance than the one of now. */
export function isToReview(entry: ObjectiveLedger, entity: Entity): boolean {
  return movedVariances(entry, entity).length > 0;
}

/** Colours the causes to review of a column, from one row to another. */
export function highlightToReview(sheet: SheetBuilder, column: number, top: number, bottom: number): void {
  const first = cellAddress(top, column);
  sheet.highlight({
    area: { top, left: column, bottom, right: column },
    formula: `LEFT(${first},${TO_REVIEW.length})="${TO_REVIEW}"`,
    look: 'attention',
  });
}
