import type { FormulaKept, InputEdits } from '../core/newYear/inputEdits';
import { FilePort } from './filePort';
import { editInputs } from './write/edit/editInputs';

/** A workbook file whose input cells can be changed, for a new year: apart from `FilePort`, since few ask for it. */
export class EditableFile extends FilePort {
  /** Makes all edits in a copy, which is the result then; returns the cells that stayed because they hold a formula. */
  editInputs(edits: InputEdits): Promise<readonly FormulaKept[]> {
    const { bytes, kept } = editInputs(this.workbook, edits);
    this.written = bytes;
    return Promise.resolve(kept);
  }
}
