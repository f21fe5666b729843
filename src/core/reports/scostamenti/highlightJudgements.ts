import type { SheetBuilder } from '../../layout/sheetBuilder';
import { cellAddress } from '../../workbook/address';
import { KINDS } from './columns';

/** Colours the favourable and unfavourable variances of the lines from `first` to `last`. */
export function highlightJudgements(sheet: SheetBuilder, first: number, last: number): void {
  for (const { judgement } of KINDS) {
    if (judgement === undefined) continue;
    const area = { top: first, left: judgement, bottom: last, right: judgement };
    const at = cellAddress(first, judgement);
    sheet.highlight({ area, formula: `${at}="sfav."`, look: 'bad' });
    sheet.highlight({ area, formula: `${at}="fav."`, look: 'good' });
  }
}
