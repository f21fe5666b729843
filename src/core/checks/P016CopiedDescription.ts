import type { Place } from '../diagnostics/finding';
import type { FindingDetails } from '../diagnostics/kind';
import type { Indicator } from '../model/model';
import { placeOf } from '../model/rowSource';
import { indicatorsByShare } from '../pira/indicatorsByShare';
import { shareName } from '../pira/shareName';
import { groupBy } from '../statements/groupBy';
import type { Ledger } from '../statements/ledger';
import type { Check } from './check';
import { placeOfIndicator, placeOfShare } from './support/places';
import { SHORTEST_COPY } from './support/repeatedTexts';

/** So much of a longer description is enough: the copy may be cut off. */
const OPENING = 150;

/** The description of an objective or of a share. */
interface Description {
  readonly objective: string;
  readonly name: string;
  /** All of it, and its first `OPENING` characters, without what only looks different. */
  readonly words: string;
  readonly opening: string;
  readonly place: () => Place;
}

/** A card whose indicator is named, or measures, what is the description of something else. */
export const copiedDescription: Check = {
  kind: {
    code: 'P016',
    severity: 'avviso',
    title: 'Indicatore con una descrizione copiata',
    action: 'Scrivere il testo proprio dell’indicatore.',
  },
  find: (ledger) => {
    const descriptions = descriptionsOf(ledger);
    const byStart = groupBy(descriptions, ({ opening }) => opening.slice(0, SHORTEST_COPY));
    const byObjective = groupBy(descriptions, ({ objective }) => objective);
    return [...indicatorsByShare(ledger)].flatMap(([{ objective }, indicators]) => {
      const own = byObjective.get(objective) ?? [];
      return indicators.flatMap((indicator) => [
        ...namedAsDescription(indicator, own),
        ...(['title', 'measures'] as const).flatMap((field) => ofAnother(indicator, field, objective, own, byStart)),
      ]);
    });
  },
};

function descriptionsOf({ objectives, shares }: Ledger): Description[] {
  return [
    ...objectives.map(({ objective: { code, description, source } }) => ({
      objective: code,
      name: `dell’obiettivo ${code}`,
      text: description,
      place: () => placeOf(source, 'description', code),
    })),
    ...shares.map(({ share }) => ({
      objective: share.objective,
      name: `della quota ${shareName(share)}, dell’obiettivo ${share.objective}`,
      text: share.description,
      place: () => placeOfShare(share, 'description'),
    })),
  ].flatMap(({ text, ...description }) => {
    const words = bare(text);
    return words.length < SHORTEST_COPY ? [] : [{ ...description, words, opening: words.slice(0, OPENING) }];
  });
}

/** The name of an indicator that is the whole description of its own share. */
function namedAsDescription(indicator: Indicator, own: readonly Description[]): FindingDetails[] {
  const title = bare(indicator.title);
  const same = own.find(({ words }) => words === title);
  return same ? [report(indicator, 'title', same)] : [];
}

/** A text that holds the description of another objective; what its own descriptions say too is its own. */
function ofAnother(
  indicator: Indicator,
  field: 'title' | 'measures',
  objective: string,
  own: readonly Description[],
  byStart: ReadonlyMap<string, readonly Description[]>,
): FindingDetails[] {
  const text = bare(indicator[field]);
  if (text.length < SHORTEST_COPY) return [];
  const starts = [0, ...[...text.matchAll(/ /g)].map(({ index }) => index + 1)];
  const found = starts
    .flatMap((start) => byStart.get(text.slice(start, start + SHORTEST_COPY)) ?? [])
    .find((other) => other.objective !== objective && text.includes(other.opening));
  if (!found || own.some(({ words }) => words.includes(found.opening))) return [];
  return [report(indicator, field, found)];
}

function report(indicator: Indicator, field: 'title' | 'measures', description: Description): FindingDetails {
  const place = placeOfIndicator(indicator, field);
  return {
    message: `${place.key ?? ''}: «${place.column ?? ''}» ripete parola per parola la descrizione ${description.name}.`,
    place,
    related: [description.place()],
  };
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[\s.;:,]+$/, '')
    .toLowerCase();
}
