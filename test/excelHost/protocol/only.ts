import { isRecord, type Json } from './json';
import { invalidArgument } from './officeError';

/** An object that has no other properties than those that this host knows. */
export function only(value: Json, names: readonly string[]): Readonly<Record<string, Json>> {
  if (!isRecord(value) || Object.keys(value).some((name) => !names.includes(name))) {
    throw invalidArgument(`of ${JSON.stringify(value)}, only ${names.join(', ')} is known`);
  }
  return value;
}
