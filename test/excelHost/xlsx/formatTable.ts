/** Items of a file's table, each once: what refers to one does so by its place. */
export class FormatTable {
  private readonly places = new Map<string, number>();

  /** @param first what Excel expects in the first places */
  constructor(first: readonly string[] = []) {
    for (const item of first) this.place(item);
  }

  /** The place of an item, which is added where it is new. */
  place(item: string): number {
    const known = this.places.get(item) ?? this.places.size;
    this.places.set(item, known);
    return known;
  }

  /** `<fonts count="2">…</fonts>`. */
  xml(element: string): string {
    const items = [...this.places.keys()];
    return items.length === 0 ? '' : `<${element} count="${items.length}">${items.join('')}</${element}>`;
  }
}
