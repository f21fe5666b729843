/** The cells that a part by percentage is computed from; all addresses are of the same sheet. */
export interface AllocationCells {
  /** The objective's amount in euro. */
  readonly whole: string;
  /** The percentage of this share, in millionths. */
  readonly own: string;
  /** The percentages of all shares of the objective: a column of cells, in the order in which ties are broken. */
  readonly all: string;
  /** Those of the shares that come before this one; `undefined` for the first. */
  readonly before: string | undefined;
}

const MILLION = 1_000_000;

/**
 * The share's part by largest remainder, to the cent, as a formula that gives what `percentAmounts` computes. Amounts are
 * cut into a multiple and a rest before they are multiplied, so that no product leaves the integers that a double holds.
 */
export function allocationFormula({ whole, own, all, before }: AllocationCells): string {
  const sum = `SUM(${all})`;
  const cents = `ROUND(ABS(${whole})*100,0)`;
  const millions = `INT(${cents}/${MILLION})`;
  const target = `(${millions}*${sum}+ROUND((${cents}-${millions}*${MILLION})*${sum}/${MILLION},0))`;
  const times = `INT(${target}/${sum})`;
  const rest = `(${target}-${times}*${sum})`;
  const floor = (ppm: string): string => `(${times}*${ppm}+INT(${rest}*${ppm}/${sum}))`;
  const remainder = (ppm: string): string => `(${rest}*${ppm}-INT(${rest}*${ppm}/${sum})*${sum})`;
  const larger = `SUMPRODUCT(--(${remainder(all)}>${remainder(own)}))`;
  const tied = before === undefined ? '' : `+SUMPRODUCT(--(${remainder(before)}=${remainder(own)}))`;
  const extra = `(${larger}${tied}<${target}-SUMPRODUCT(${floor(all)}))`;
  return `IF(${sum}=0,0,SIGN(${whole})*(${floor(own)}+${extra})/100)`;
}
