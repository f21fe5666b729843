import type { Messages } from '../messages/it';
import type { Failure } from './failure';

/** The sentence for a failure: what happened and what to do. */
export function failureSentence(failure: Failure, { failure: texts }: Messages): string {
  if (failure.reason === 'file') return failure.sentence;
  return texts[failure.reason](failure.sheet === undefined ? texts.unknownSheet : `«${failure.sheet}»`);
}
