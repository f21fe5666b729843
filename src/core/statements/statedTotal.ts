/** True for the name of a line that states the total of the others: `Totale`, `Totale sistema camerale`. */
export function isStatedTotal(name: string): boolean {
  return /^\s*total[ei]\b/i.test(name);
}
