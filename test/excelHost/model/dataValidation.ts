import type { Area } from '../../../src/core/workbook/address';
import type { Json } from '../protocol/json';

/** What may be typed into cells, in the words of Office.js. */
export interface DataValidationRule {
  areas: readonly Area[];
  rule: Json;
  prompt: Json;
  errorAlert: Json;
  ignoreBlanks: boolean;
}
