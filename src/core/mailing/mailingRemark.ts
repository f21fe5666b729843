import type { Place } from '../diagnostics/finding';

/** What can be mended at once without losing anything. */
export type Mend =
  | { readonly kind: 'showSheet'; readonly sheet: string }
  | { readonly kind: 'removePeople' }
  /** Forget the inputs of the run before the last. */
  | { readonly kind: 'forgetPrevious' }
  /** «Genera prospetti» once more. */
  | { readonly kind: 'generate' };

/** Something to look at before the workbook is sent. Texts are Italian. */
export interface MailingRemark {
  /** One sentence: what is in the workbook. */
  readonly message: string;
  /** What to do about it. */
  readonly action: string;
  /** Where to look; none where it is in no cell. */
  readonly places: readonly Place[];
  /** Left out where the user has to decide, or nothing safe mends it. */
  readonly mend?: Mend;
}
