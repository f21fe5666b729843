import type { Examination } from '../examination/examine';
import type { Report } from './report';

/**
 * What a workbook lacks for a report, as the end of an Italian sentence; `undefined` where the report can be made. A sheet
 * that is there and cannot be relied on is more than one that is left out: the report would pass over what it holds. A
 * draft does without.
 */
export function lackingFor(
  report: Report,
  { ledger, broken }: Pick<Examination, 'ledger' | 'broken'>,
  draft: boolean,
): string | undefined {
  const unreliable = draft ? [] : report.shows.filter((input) => broken.includes(input));
  if (unreliable.length > 0) {
    const sheets = unreliable.map((input) => `«${ledger.model.tables[input]?.sheet ?? input}»`).join(' e ');
    return `correggere la struttura ${unreliable.length === 1 ? 'del foglio' : 'dei fogli'} ${sheets}`;
  }
  return (report.hasData?.(ledger) ?? true) ? undefined : (report.without ?? 'mancano i dati');
}
