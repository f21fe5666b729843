import { CONTENT_TYPES_PART } from '../../package/contentTypes';
import { decodePart } from '../../package/decodePart';
import { packEntry } from '../../package/packEntry';
import { relationshipsPartOf } from '../../package/relationships';
import { saveZip } from '../../package/saveZip';
import type { ZipArchive } from '../../package/zipArchive';
import type { ZipEntry } from '../../package/zipEntry';
import { encodePart } from '../encodePart';
import { encodePieces } from '../encodePieces';
import { editContentTypes } from './editContentTypes';
import { NO_RELATIONSHIPS, addRelationship, relativeTarget, removeRelationship } from './editRelationships';

/** The changes to a package, gathered until it is saved: nothing is half done when one of them fails. */
export class PackageDraft {
  private readonly originals = new Map<string, string>();
  /** New parts as text or, where they are large, already packed; `null` for one that goes. */
  private readonly changes = new Map<string, string | ZipEntry | null>();
  private readonly contentTypes = new Map<string, string | null>();

  constructor(private readonly archive: ZipArchive) {}

  has(part: string): boolean {
    const change = this.changes.get(part);
    return change === undefined ? this.archive.has(part) : change !== null;
  }

  /** The text of a part as it stands now. */
  read(part: string): string {
    const change = this.changes.get(part);
    if (typeof change === 'string') return change;
    if (change) throw new Error(`${part} is packed already`);
    return this.original(part);
  }

  /** Writes a part that is there already; one that comes out as it was is not touched. */
  rewrite(part: string, text: string): void {
    if (text !== this.read(part)) this.changes.set(part, text);
  }

  add(part: string, text: string, contentType: string): void {
    this.changes.set(part, text);
    this.contentTypes.set(part, contentType);
  }

  /** The same as `rewrite` for a part that may be large. It comes in pieces, is packed at once, and cannot be read again. */
  rewriteLarge(part: string, pieces: Iterable<string>): void {
    const bytes = encodePieces(pieces);
    if (!this.archive.holds(part, bytes)) this.changes.set(part, packEntry(part, bytes, this.archive.codec));
  }

  /** The same as `add` for a part that may be large. */
  addLarge(part: string, pieces: Iterable<string>, contentType: string): void {
    this.changes.set(part, packEntry(part, encodePieces(pieces), this.archive.codec));
    this.contentTypes.set(part, contentType);
  }

  remove(part: string): void {
    this.changes.set(part, null);
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
    this.changes.set(file, text);
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
    const changes = [...this.changes].map(
      ([part, change]) =>
        [part, typeof change === 'string' ? packEntry(part, encodePart(change), codec) : change] as const,
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
