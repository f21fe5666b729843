import type { Json } from '../protocol/json';

/** A key and its value: a setting of the document, a custom property of a sheet or of the workbook. */
export interface CustomProperty {
  readonly key: string;
  value: Json;
  /** Takes it out of where it is. */
  readonly remove: () => void;
}

/** Adds a property, or gives the present one another value. Keys are found whatever their case. */
export function putProperty(properties: Map<string, CustomProperty>, key: string, value: Json): CustomProperty {
  const present = properties.get(key.toLowerCase());
  if (present) {
    present.value = value;
    return present;
  }
  const property = { key, value, remove: () => void properties.delete(key.toLowerCase()) };
  properties.set(key.toLowerCase(), property);
  return property;
}
