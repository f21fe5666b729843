import { decimalsOf } from '../statements/decimalsOf';

/** The exact sum of numbers as they are written, to the sixth decimal: 0,1 and 0,2 are 0,3. A single number is itself. */
export function addUp(numbers: readonly number[]): number {
  // Adding zero turns a negative zero into zero.
  const [first] = numbers;
  if (first === undefined) return 0;
  if (numbers.length === 1) return first + 0;
  const unit = 10 ** decimalsOf(numbers);
  return numbers.reduce((sum, number) => sum + Math.round(number * unit), 0) / unit + 0;
}
