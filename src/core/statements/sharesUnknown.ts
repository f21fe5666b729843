import type { Model } from '../model/model';

/** True where the sheet `Quote` is there and could not be read: its shares must not be made up, nor missed. */
export function sharesUnknown({ tables, broken }: Model): boolean {
  return !tables.Quote && broken.includes('Quote');
}
