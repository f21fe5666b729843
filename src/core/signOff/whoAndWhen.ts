import type { Signer } from './signer';

/** `Maria Rossi (Responsabile), 31/03/2021`. */
export function whoAndWhen({ name, role, date }: Signer): string {
  return `${name}${role === '' ? '' : ` (${role})`}, ${date}`;
}
