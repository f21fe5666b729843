/**
 * The result of a target or of an indicator: a percentage, a number, or a state. A text that is none of them is kept as
 * it stands and compared with nothing. `text` is what the user wrote, and `stored` the number that the cell holds, where it holds
 * one and not a text (1 for a cell that shows 100 %).
 */
export type Result =
  | { readonly kind: 'none'; readonly text: '' }
  | { readonly kind: 'percent'; readonly percent: number; readonly text: string; readonly stored?: number }
  | { readonly kind: 'number'; readonly number: number; readonly text: string; readonly stored?: number }
  /** `sospeso` also for what was cancelled; `rinviato`; `nonRilevato` for `---` and the like. */
  | { readonly kind: 'state'; readonly state: 'sospeso' | 'rinviato' | 'nonRilevato'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };
