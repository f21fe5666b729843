import type { InputName } from '../inputs/definitions';

/** The value of an input cell; `null` leaves it blank. */
export type InputValue = string | number | null;

/** A row of an input sheet, from column id to value. */
export type InputRow = Readonly<Record<string, InputValue>>;

/** The rows of input sheets. */
export type InputRows = Readonly<Partial<Record<InputName, readonly InputRow[]>>>;
