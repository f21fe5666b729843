import type { ConditionalFormatPlan } from '../../../core/plan/plan';
import { areaAddress } from '../../../core/workbook/address';
import { escapeText } from '../../xml/escapeXml';
import type { StyleIndexes } from '../styles/styleIndexes';
import { prefixFutureFunctions } from './futureFunctions';

/**
 * `<conditionalFormatting>` elements; an earlier format of the plan wins over a later one.
 *
 * @param before how many numbers are taken by formats of the user's, which win over all of them
 */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatPlan[],
  styles: StyleIndexes,
  before: number,
): string {
  return formats
    .map((format, index) => {
      const rule = `<cfRule type="expression" dxfId="${styles.look(format.look)}" priority="${before + index + 1}">`;
      const formula = `<formula>${escapeText(prefixFutureFunctions(format.formula))}</formula>`;
      return `<conditionalFormatting sqref="${areaAddress(format.area)}">${rule}${formula}</cfRule></conditionalFormatting>`;
    })
    .join('');
}
