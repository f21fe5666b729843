import type { FindingDetails } from '../diagnostics/kind';
import { placeOf, type RowSource } from '../model/rowSource';
import { shareOfKey } from '../model/shareOfKey';
import { shareName } from '../pira/shareName';
import type { Ledger } from '../statements/ledger';
import { programmeKey } from '../statements/programmeKey';
import type { Check } from './check';

/** A row under the key that must be its own within its sheet. */
interface KeyedRow {
  readonly source: RowSource;
  /** The column whose cell a finding points at. */
  readonly field: string;
  /** What must not come twice. */
  readonly key: string;
  /** The key in a sentence. */
  readonly name: string;
}

/** Two rows of one sheet with the same code or key: amounts and references could belong to either. */
export const duplicateCodes: Check = {
  kind: {
    code: 'C001',
    severity: 'errore',
    title: 'Codice ripetuto',
    action: 'Dare a ogni riga il suo codice, oppure togliere la riga doppia.',
  },
  find: (ledger) => keyedSheets(ledger).flatMap(repeatedKeys),
};

function repeatedKeys(rows: readonly KeyedRow[]): FindingDetails[] {
  const first = new Map<string, KeyedRow>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.key);
    if (!earlier) first.set(row.key, row);
    return earlier ? [repeated(row, earlier)] : [];
  });
}

function repeated(row: KeyedRow, earlier: KeyedRow): FindingDetails {
  const place = placeOf(row.source, row.field, row.name);
  return {
    message: `Nel foglio «${place.sheet}» «${row.name}» c’è già, alla riga ${earlier.source.row}.`,
    place,
    related: [placeOf(earlier.source, row.field, row.name)],
    seen: row.name,
  };
}

/** The rows of each sheet whose rows have a key; rows whose key is blank are not compared. */
function keyedSheets({ model, shares }: Ledger): KeyedRow[][] {
  const single = <Row extends { readonly source: RowSource }>(
    rows: readonly Row[],
    field: string,
    keyOf: (row: Row) => string,
  ) =>
    rows
      .map((row) => ({ source: row.source, field, key: keyOf(row), name: keyOf(row) }))
      .filter(({ key }) => key !== '');
  const shareOf = shareOfKey(shares.map(({ share }) => share));
  const numbered = (name: string, number: number) => (number === 0 ? '' : `${name} n. ${number}`);
  return [
    single(model.areas, 'code', ({ code }) => code),
    model.programmes
      .filter(({ mission, programme }) => mission !== '' && programme !== '')
      .map((row) => ({
        source: row.source,
        field: 'programme',
        key: programmeKey(row),
        name: `${row.mission}-${row.programme}`,
      })),
    single(model.objectives, 'code', ({ code }) => code),
    single(model.shares, 'code', ({ code }) => code),
    single(model.targets, 'number', ({ objective, number }) => numbered(objective, number)),
    model.indicators
      .filter(({ shareKey, number }) => shareKey !== '' && number !== 0)
      .map(({ source, shareKey, number }) => {
        const share = shareOf(shareKey);
        const key = numbered(share ? shareName(share) : shareKey, number);
        return { source, field: 'number', key, name: numbered(shareKey, number) };
      }),
    model.context.map(({ source, section, item }) => ({
      source,
      field: 'item',
      key: `${section}\u0000${item}`,
      name: `${section}, ${item}`,
    })),
    single(model.labour, 'subject', ({ subject }) => subject),
    single(model.payments, 'period', ({ period }) => period),
  ];
}
