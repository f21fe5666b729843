/** Says that a text is no record: it was damaged, or made by hand. Never leaves `decodeRecord`'s caller. */
export class NotARecord extends Error {
  override readonly name = 'NotARecord';
}

/** An object whose members are not known to be anything. */
export type Members = Readonly<Record<string, unknown>>;

/** The value where the shape is right. Throws `NotARecord`. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : refuse();
}

/** A whole number, none below `least`. */
export function whole(value: unknown, least: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : refuse();
}

export function truth(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse();
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : refuse();
}

export function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : refuse();
}

/** One of these values. */
export function oneOf<Value>(value: unknown, all: readonly Value[]): Value {
  return all.find((one) => one === value) ?? refuse();
}

export function refuse(): never {
  throw new NotARecord();
}
