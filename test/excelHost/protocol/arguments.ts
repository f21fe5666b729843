import { areaOfText, splitSheetPrefix } from '../model/areaText';
import { RangeRef } from '../model/rangeRef';
import type { Sheet } from '../model/sheet';
import type { Json } from './json';
import { invalidArgument } from './officeError';
import type { Arg, Args } from './wireClass';
import { WireObject } from './wireObject';

/** The longest address that Excel takes; it cuts longer ones without a word, which here is an error. */
const LONGEST_ADDRESS = 8192;

/** A text, or an error. */
export function text(value: Arg | undefined): string {
  if (typeof value !== 'string') throw invalidArgument(`a text is wanted, not ${describe(value)}`);
  return value;
}

/** A text, or nothing. */
export function optionalText(value: Arg | undefined): string | null {
  return value === undefined || value === null ? null : text(value);
}

/** A finite number, or an error. */
export function number(value: Arg | undefined): number {
  if (typeof value !== 'number') throw invalidArgument(`a number is wanted, not ${describe(value)}`);
  return value;
}

/** A whole number from `least` on, or an error. */
export function integer(value: Arg | undefined, least = 0): number {
  const given = number(value);
  if (!Number.isInteger(given) || given < least) throw invalidArgument(`${given} is no whole number from ${least} on`);
  return given;
}

/** True or false, or an error. */
export function truth(value: Arg | undefined): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`true or false is wanted, not ${describe(value)}`);
  return value;
}

/** One of some texts, in their spelling. */
export function oneOf<Choice extends string>(choices: readonly Choice[], value: Arg | undefined): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw invalidArgument(`one of ${choices.join(', ')} is wanted, not ${describe(value)}`);
  return choice;
}

/** A JSON value: no object of the workbook. */
export function json(value: Arg | undefined): Json {
  if (value instanceof WireObject) throw invalidArgument('a value is wanted, not an object of the workbook');
  return value ?? null;
}

/** A range: an object of the workbook, or an address on that sheet; several areas separated by commas. */
export function range(value: Arg | undefined, sheet: Sheet): RangeRef {
  if (value instanceof WireObject) {
    if (value.target instanceof RangeRef) return value.target;
    throw invalidArgument(`a range is wanted, not a ${value.className}`);
  }
  return rangeOfText(text(value), sheet);
}

/** The cells of an address. Fails for what is none, and for the address of another sheet. */
export function rangeOfText(address: string, sheet: Sheet): RangeRef {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument(`an address of ${address.length} characters`);
  const areas = address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => {
    const { sheet: name, address: cells } = splitSheetPrefix(part.trim());
    if (name !== undefined && sheet.workbook.sheet(name) !== sheet)
      throw invalidArgument(`${part} is on another sheet`);
    const area = areaOfText(cells);
    if (!area) throw invalidArgument(`«${part}» is no address`);
    return area;
  });
  return new RangeRef(sheet, areas);
}

/** All arguments that are given; `null` at the end stands for what was left out. */
export function given(args: Args): Args {
  return args.slice(0, args.findLastIndex((arg) => arg !== null) + 1);
}

function describe(value: Arg | undefined): string {
  return value instanceof WireObject ? `a ${value.className}` : JSON.stringify(value ?? null);
}
