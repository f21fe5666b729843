import type { Cents } from './cents';

/** `123456` → `1.234,56`; `-50` → `-0,50`. Without a currency sign. */
export function formatAmount(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? '-' : ''}${whole},${digits.slice(-2)}`;
}

/** The same with its sign always written: `+0,01`, `-1.234,56`; no difference is `0,00`. */
export function formatDifference(cents: Cents): string {
  return (cents > 0 ? '+' : '') + formatAmount(cents);
}
