import type { Formatted } from './formatted';
import type { NamedStyle } from './namedStyle';
import { PLAIN_LOOK, type CellLook, type LookKey } from './cellLook';
import { invalidArgument } from '../protocol/officeError';

/** The look of a named style. */
export function styleFormat(style: NamedStyle): Formatted {
  const key = (side: string): LookKey => {
    if (side.startsWith('Inside')) throw invalidArgument(`a style has no border ${side}`);
    return `border${side}` as LookKey;
  };
  return {
    read: <Key extends LookKey>(name: Key): CellLook[Key] => {
      const set: CellLook[Key] | undefined = style.look[name];
      return set ?? PLAIN_LOOK[name];
    },
    write: (name, value) => {
      style.look = { ...style.look, [name]: value };
    },
    readBorder: (side) => (style.look[key(side)] as string | undefined) ?? '',
    writeBorder: (side, border) => {
      style.look = { ...style.look, [key(side)]: border };
    },
  };
}
