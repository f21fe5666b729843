import type { WorkbookPlan } from '../../../core/plan/plan';
import type { FileWorkbook } from '../../openWorkbook';
import { CONTENT_TYPE } from '../contentType';
import type { Dialect } from '../dialect';
import type { PackageDraft } from '../package/packageDraft';
import { addStyles } from './addStyles';
import type { StyleIndexes } from './styleIndexes';

/** Brings the styles of a plan into the workbook, which gets a styles part if it has none. */
export function writeStyles(
  draft: PackageDraft,
  { stylesPart, workbookPart }: FileWorkbook,
  plan: WorkbookPlan,
  dialect: Dialect,
): StyleIndexes {
  if (stylesPart !== undefined) {
    const { text, indexes } = addStyles(draft.read(stylesPart), stylesPart, plan);
    draft.rewrite(stylesPart, text);
    return indexes;
  }
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
  const { text, indexes } = addStyles(emptyStyles(dialect), part, plan);
  draft.add(part, text, CONTENT_TYPE.styles);
  draft.relate(workbookPart, `${dialect.relationships}/styles`, part);
  return indexes;
}

function emptyStyles({ main }: Dialect): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"></styleSheet>`;
}
