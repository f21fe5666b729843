import type { Messages } from '../messages/it';
import type { Failure } from './failure';

/** The sentences for a failure: what happened and what to do. */
export function failureSentence(failure: Failure, { failure: texts }: Messages): string {
  if (failure.reason === 'file') return failure.sentence;
  const { reason, sheet, table, halfWritten } = failure;
  const name = reason === 'tableExists' ? table : sheet;
  const sentence = texts[reason](
    name === undefined ? texts.unnamed[reason === 'tableExists' ? 'table' : 'sheet'] : `«${name}»`,
  );
  return halfWritten ? `${sentence} ${texts.halfWritten}` : sentence;
}
