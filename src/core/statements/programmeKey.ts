/** One text for a mission and its programme, since a programme's code says nothing without its mission. */
export function programmeKey(of: { readonly mission: string; readonly programme: string }): string {
  return `${of.mission}\u0000${of.programme}`;
}
