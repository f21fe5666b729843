import type { Edit } from '../splice';
import { extendElement, withPrefix } from '../xmlEdits';
import type { XmlElement } from '../xmlElement';

/** One list of the styles part (`fonts`, `cellXfs` …): what it holds, and what is added behind. */
export class StyleCollection {
  private readonly items: string[];
  private readonly present: number;

  /**
   * @param base the items of a list that the part does not have
   */
  constructor(
    private readonly text: string,
    private readonly root: XmlElement,
    private readonly name: string,
    base: readonly string[],
  ) {
    this.present = this.elements.length;
    this.items = this.element
      ? this.elements.map(({ start, end }) => text.slice(start, end))
      : base.map((item) => withPrefix(item, root.prefix));
  }

  /** Those that the part came with. */
  get elements(): readonly XmlElement[] {
    return this.element?.children ?? [];
  }

  /** The index of the item, which is added unless one with the same text is there. */
  indexOf(item: string): number {
    const written = withPrefix(item, this.root.prefix);
    const found = this.items.indexOf(written);
    return found >= 0 ? found : this.appendWritten(written);
  }

  /** Adds the item, also where one like it is there, and returns its index. */
  append(item: string): number {
    return this.appendWritten(withPrefix(item, this.root.prefix));
  }

  /** The same for an item that has the part's prefix already. */
  appendWritten(item: string): number {
    return this.items.push(item) - 1;
  }

  /**
   * @param behind where a list that the part does not have belongs
   */
  edits(behind: number): Edit[] {
    const added = this.items.slice(this.present).join('');
    if (added === '') return [];
    const count = String(this.items.length);
    if (this.element) return extendElement(this.text, this.element, added, { count });
    const list = `<${this.name} count="${count}">`;
    const xml = withPrefix(list, this.root.prefix) + added + withPrefix(`</${this.name}>`, this.root.prefix);
    return [{ start: behind, end: behind, text: xml }];
  }

  private get element(): XmlElement | undefined {
    return this.root.children.find((child) => child.name === this.name);
  }
}
