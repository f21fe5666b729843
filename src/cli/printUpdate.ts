import { changePlace, changeText } from '../core/update/changeText';
import { FRESHNESS, worstOf, type Freshness, type UpdateState } from '../core/update/freshness';

/** Changes that are listed one by one. */
const MOST_LISTED = 40;

const HEADINGS: Readonly<Record<Freshness, string>> = {
  current: 'Prospetti aggiornati',
  stale: 'Prospetti NON aggiornati, da rigenerare',
  otherVersion: 'Prospetti fatti da un’altra versione del programma, da rigenerare',
  unknown:
    'Prospetti di cui non si sa se sono aggiornati (il registro manca o è stato modificato, o la scrittura fu interrotta), da rigenerare',
};

/** Which reports in the workbook are up to date, and what changed in the inputs since; nothing where it has none. */
export function printUpdate(update: UpdateState): string {
  if (worstOf(update) === undefined) return '';
  const { reports, changes } = update;
  const lines = FRESHNESS.flatMap((freshness) => {
    const names = reports.filter((report) => report.freshness === freshness).map(({ name }) => name);
    return names.length === 0 ? [] : [`${HEADINGS[freshness]}: ${names.join(', ')}`];
  });
  const more = (changes?.length ?? 0) - MOST_LISTED;
  return [
    '',
    ...lines,
    ...(changes === undefined
      ? ['  Che cosa è cambiato nei dati non si sa.']
      : changes.length === 0
        ? []
        : ['  Che cosa è cambiato nei dati da allora:']),
    ...(changes ?? []).slice(0, MOST_LISTED).map((change) => `    ${changePlace(change)} ${changeText(change)}`),
    ...(more > 0 ? [`    … e altri ${more} (con --json si vedono tutti)`] : []),
    '',
  ].join('\n');
}
