/** The parts of a PIRA code. */
export interface PiraCodeParts {
  readonly mission: string;
  readonly programme: string;
  /** The number within the programme, as written: `003`. */
  readonly number: string;
}

/** `011-005-003` → its mission, programme and number; `undefined` for a code that is not made that way. */
export function piraCodeParts(code: string): PiraCodeParts | undefined {
  const [, mission, programme, number] = /^([^-\s]+)-([^-\s]+)-(\d+)$/.exec(code) ?? [];
  return mission === undefined || programme === undefined || number === undefined
    ? undefined
    : { mission, programme, number };
}
