import type { NamedPerson } from '../../core/mailing/mailingFacts';
import { readRelationships, relationshipKind } from '../package/relationships';
import type { ZipArchive } from '../package/zipArchive';
import type { PackageDraft } from '../write/package/packageDraft';
import { splice } from '../write/splice';
import { parseElements } from '../write/xmlElement';
import { elementText } from './elementText';

/** The elements that name a person, by the kind of the part that holds them. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, NamedPerson['property']>>>> = {
  'core-properties': { creator: 'autore', lastModifiedBy: 'ultimo autore' },
  'extended-properties': { Manager: 'responsabile' },
};

/** The persons that the document's properties name. Throws `FileError` where a part is damaged. */
export function readPeople(archive: ZipArchive, read: (part: string) => string): NamedPerson[] {
  return found(archive, read).map(({ property, name }) => ({ property, name }));
}

/** Empties those properties; everything else of the document's properties stays. */
export function removePeople(archive: ZipArchive, draft: PackageDraft): void {
  const all = found(archive, (part) => draft.read(part));
  for (const part of new Set(all.map((one) => one.part))) {
    const edits = all.filter((one) => one.part === part).map(({ start, end }) => ({ start, end, text: '' }));
    draft.rewrite(part, splice(draft.read(part), edits));
  }
}

interface Found extends NamedPerson {
  readonly part: string;
  /** Where the name stands in the part. */
  readonly start: number;
  readonly end: number;
}

function found(archive: ZipArchive, read: (part: string) => string): Found[] {
  return readRelationships(archive, '').flatMap((relationship) => {
    const properties = PROPERTIES[relationshipKind(relationship)];
    const { target: part, external } = relationship;
    if (!properties || external || !archive.has(part)) return [];
    const text = read(part);
    return parseElements(text, part, 1).children.flatMap((element): Found[] => {
      const property = properties[element.name];
      const name = elementText(text, element, part).trim();
      const { openEnd: start, closeStart: end } = element;
      return property === undefined || name === '' ? [] : [{ property, name, part, start, end }];
    });
  });
}
