import { previewSince } from '../../core/preview/previewSince';
import { lineText, numberText } from '../../core/preview/previewText';
import type { Verification } from '../../usecases/verify';

/** What generating would change in the reports, as Italian texts; none where that is nothing, or not known. */
export function previewTexts(examination: Verification): readonly string[] {
  const found = previewSince(examination.record, examination);
  return found ? [...found.lines.map(lineText), ...found.numbers.map(numberText)] : [];
}
