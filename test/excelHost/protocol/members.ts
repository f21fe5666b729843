import { CLASSES } from '../classes';
import { OfficeError } from './officeError';
import type { WireClass } from './wireClass';
import type { WireObject } from './wireObject';

/** The table of an object's class. */
export function membersOf({ className }: WireObject): WireClass<unknown> {
  // What stands behind an object is of the type of its class: `wire` has seen to it.
  return CLASSES[className] as WireClass<unknown>;
}

/** The member of that name, in any case, with its name as the wire has it. */
export function memberNamed<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): readonly [name: string, member: Member] | undefined {
  const exact = members?.[name];
  if (exact !== undefined) return [name, exact];
  const wanted = name.toLowerCase();
  return Object.entries(members ?? {}).find(([key]) => key.toLowerCase() === wanted);
}

/** A member that this Excel does not have: a slip of the caller, or something still to be added here. */
export function unknownMember(object: WireObject, name: string): OfficeError {
  return new OfficeError('ApiNotFound', `The tests’ Excel has no ${object.className}.${name}.`);
}
