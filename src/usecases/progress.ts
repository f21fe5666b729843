/** A host reports and stops too, and knows the core only: what a run says is defined there. */
export {
  beginStep,
  Cancelled,
  stopIfCancelled,
  UNWATCHED,
  type LeftOut,
  type Progress,
  type Step,
} from '../core/progress';
