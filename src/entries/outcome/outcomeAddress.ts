import type { Language } from '../../taskpane/messages/language';
import type { Failure, FailureReason } from '../../taskpane/failure/failure';
import { FAILURE_REASONS } from '../../taskpane/failure/failure';

/** What a ribbon button has to say where the workbook cannot show it. */
export type RibbonOutcome =
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** «Crea modello» where every sheet was there. */
  | { readonly kind: 'nothingToAdd' }
  /** What of users' work on the reports that were written, and where: `Scostamenti: unione di celle in A4:C4`. */
  | { readonly kind: 'notKept'; readonly what: readonly string[] };

/** Of what the system said, which may be anything: addresses have an end. */
const LONGEST = 500;

/** Of what was not kept so many are said; that there is more, too. */
const MOST_LOST = 8;

/** The address of the page that says it, below `base` (the page that asks). */
export function outcomeAddress(outcome: RibbonOutcome, language: Language, base: string): string {
  const address = new URL('esito.html', base);
  address.searchParams.set('lingua', language);
  if (outcome.kind === 'notKept') {
    const { what } = outcome;
    const said = what.length <= MOST_LOST ? what : [...what.slice(0, MOST_LOST), '…'];
    for (const one of said) address.searchParams.append('perso', one.slice(0, LONGEST));
  }
  if (outcome.kind === 'failed') {
    const { failure } = outcome;
    address.searchParams.set('motivo', failure.reason);
    if (failure.reason !== 'file') {
      for (const name of ['sheet', 'table', 'halfWritten', 'leftOut', 'detail'] as const) {
        if (failure[name] !== undefined) address.searchParams.set(name, String(failure[name]).slice(0, LONGEST));
      }
    }
  }
  return address.href;
}

/** What an address of that page says; anything unknown in it is an unknown failure. */
export function readOutcomeAddress(address: string): { readonly outcome: RibbonOutcome; readonly language: Language } {
  const { searchParams } = new URL(address);
  const language: Language = searchParams.get('lingua') === 'en' ? 'en' : 'it';
  const what = searchParams.getAll('perso');
  if (what.length > 0) return { outcome: { kind: 'notKept', what }, language };
  const reason = searchParams.get('motivo');
  if (reason === null) return { outcome: { kind: 'nothingToAdd' }, language };
  const sheet = searchParams.get('sheet');
  const table = searchParams.get('table');
  const leftOut = searchParams.get('leftOut');
  const detail = searchParams.get('detail');
  const failure: Failure = {
    reason: isReason(reason) ? reason : 'unknown',
    ...(sheet === null ? {} : { sheet }),
    ...(table === null ? {} : { table }),
    ...(searchParams.has('halfWritten') ? { halfWritten: true as const } : {}),
    ...(leftOut === 'drawn' || leftOut === 'looks' ? { leftOut } : {}),
    ...(detail === null ? {} : { detail }),
  };
  return { outcome: { kind: 'failed', failure }, language };
}

function isReason(text: string): text is FailureReason {
  return (FAILURE_REASONS as readonly string[]).includes(text);
}
