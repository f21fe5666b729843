import type { LostWork } from './lostWork';

/** `Scostamenti: unione di celle in A4:C4`. */
export function lostLine({ sheet, text }: LostWork): string {
  return `${sheet}: ${text}`;
}
