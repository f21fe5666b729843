import { parseItalianAmount } from '../../../src/core/money/parseItalianAmount';

/** The cents of an amount as the report prints it; blank is zero. `NaN`, which equals nothing, on a text that is none. */
export function centsOf(text: string): number {
  if (text === '') return 0;
  const reading = parseItalianAmount(text);
  return 'cents' in reading ? reading.cents : NaN;
}
