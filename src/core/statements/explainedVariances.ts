import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Cents } from '../money/cents';
import { causesOf } from './causesOf';
import type { Ledger, ObjectiveLedger } from './ledger';
import { knownVariances } from './materialVariances';
import type { AmountKind } from './variance';

/** What a declared cause was written for: the variances that stood when reports were first made with this cause. */
export interface ExplainedVariances {
  /** Tells this cause, as it was confirmed last, from any other. */
  readonly mark: string;
  /** In cents; `null` where the actual figure, or both, were not known yet. */
  readonly euro: Readonly<Record<AmountKind, Cents | null>>;
}

/** By the objective's code. */
export type ExplainedByObjective = ReadonlyMap<string, ExplainedVariances>;

/** Hexadecimal digits of a mark: it only tells one cause of an objective from another. */
const DIGITS = 12;

/**
 * The mark of what an objective's rows say in «Causa dello scostamento» and in «Causa rivista il», in whatever order and
 * spacing; `undefined` where they give no cause.
 */
export function causeMark(entry: Pick<ObjectiveLedger, 'resources'>): string | undefined {
  if (causesOf(entry) === '') return undefined;
  const rows = entry.resources.flatMap(({ cause, causeReviewed }) => {
    const [why, when] = [cause, causeReviewed].map((text) => text.trim().replaceAll(/\s+/g, ' '));
    return why === '' && when === '' ? [] : [JSON.stringify([why, when])];
  });
  const digits = sha256(utf8ToBytes([...new Set(rows)].sort().join('\n')));
  return bytesToHex(digits).slice(0, DIGITS);
}

/**
 * What the causes of a ledger were written for, to be remembered by the run that it is made in: what was remembered of them,
 * and of those met for the first time the variances of now.
 *
 * @param sound whether the variances of now can be relied on; else no cause is met for the first time
 */
export function explainedNow({ objectives }: Ledger, sound: boolean): ExplainedByObjective {
  const found = objectives.flatMap((entry) => {
    const mark = causeMark(entry);
    if (mark === undefined) return [];
    const explained = entry.explained ?? (sound ? { mark, euro: knownVariances(entry) } : undefined);
    return explained ? [[entry.objective.code, explained] as const] : [];
  });
  return new Map(found);
}
