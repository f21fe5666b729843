import { CONTENT_TYPES_PART } from '../../package/contentTypes';
import { decodePart } from '../../package/decodePart';
import { packEntry } from '../../package/packEntry';
import { relationshipsPartOf } from '../../package/relationships';
import { saveZip } from '../../package/saveZip';
import type { ZipArchive } from '../../package/zipArchive';
import { encodePart } from '../encodePart';
import { editContentTypes } from './editContentTypes';
import { NO_RELATIONSHIPS, addRelationship, relativeTarget, removeRelationship } from './editRelationships';

/** The changes to a package, gathered until it is saved: nothing is half done when one of them fails. */
export class PackageDraft {
  private readonly originals = new Map<string, string>();
  private readonly texts = new Map<string, string | null>();
  private readonly contentTypes = new Map<string, string | null>();

  constructor(private readonly archive: ZipArchive) {}

  has(part: string): boolean {
    const text = this.texts.get(part);
    return text === undefined ? this.archive.has(part) : text !== null;
  }

  /** The text of a part as it stands now. */
  read(part: string): string {
    return this.texts.get(part) ?? this.original(part);
  }

  /** Writes a part that is there already; one that comes out as it was is not touched. */
  rewrite(part: string, text: string): void {
    if (text !== this.read(part)) this.texts.set(part, text);
  }

  add(part: string, text: string, contentType: string): void {
    this.texts.set(part, text);
    this.contentTypes.set(part, contentType);
  }

  remove(part: string): void {
    this.texts.set(part, null);
    this.contentTypes.set(part, null);
  }

  /** `xl/worksheets/sheet` → `xl/worksheets/sheet3.xml`, the first that is free. */
  freePart(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number += 1;
    return `${stem}${number}.xml`;
  }

  /** Relates a part to another one and returns the relationship's id. */
  relate(source: string, type: string, target: string): string {
    const file = relationshipsPartOf(source);
    const before = this.has(file) ? this.read(file) : NO_RELATIONSHIPS;
    const { text, id } = addRelationship(before, file, type, relativeTarget(source, target));
    this.texts.set(file, text);
    return id;
  }

  unrelate(source: string, id: string): void {
    const file = relationshipsPartOf(source);
    this.rewrite(file, removeRelationship(this.read(file), file, id));
  }

  save(): Uint8Array {
    if (this.contentTypes.size > 0) {
      this.rewrite(CONTENT_TYPES_PART, editContentTypes(this.read(CONTENT_TYPES_PART), this.contentTypes));
    }
    const { codec } = this.archive;
    const changes = [...this.texts].map(
      ([part, text]) => [part, text === null ? null : packEntry(part, encodePart(text), codec)] as const,
    );
    return saveZip(this.archive, new Map(changes));
  }

  /** Inflated and decoded once: a report can be large. */
  private original(part: string): string {
    const known = this.originals.get(part);
    if (known !== undefined) return known;
    const text = decodePart(this.archive.read(part), part);
    this.originals.set(part, text);
    return text;
  }
}
