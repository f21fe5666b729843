import type { LeftOut } from '../../core/progress';
import type { Messages } from '../messages/it';
import type { Failure } from './failure';

/** The sentences for a failure: what happened and what to do. */
export function failureSentence(failure: Failure, { failure: texts }: Messages): string {
  if (failure.reason === 'file') return failure.sentence;
  const { reason, sheet, table, halfWritten, leftOut } = failure;
  const name = reason === 'tableExists' ? table : sheet;
  const sentence = texts[reason](
    name === undefined ? texts.unnamed[reason === 'tableExists' ? 'table' : 'sheet'] : `«${name}»`,
  );
  if (halfWritten) return `${sentence} ${texts.halfWritten}`;
  return leftOut ? `${sentence} ${texts.leftOut[leftOut]}` : sentence;
}

/** What there is to say of a run that the user stopped. */
export function stoppedSentence(leftOut: LeftOut | undefined, { failure, run }: Messages): string {
  return leftOut ? `${run.stopped} ${failure.leftOut[leftOut]}` : run.cancelled;
}
