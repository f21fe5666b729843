import type { FindingDetails } from '../../diagnostics/kind';

/** What may look like a code and is none, with the cause that a reader could not see and what to do about it. */
const STRANGE: readonly (readonly [RegExp, Pick<FindingDetails, 'cause' | 'action'>])[] = [
  [
    /^\s*(sub-?)?total/i,
    {
      cause: 'riga di totale fra i dati',
      action: 'Togliere la riga dai dati, o farne la riga dei totali della tabella (Struttura tabella › Riga totale).',
    },
  ],
  [/\p{Cf}/u, { cause: 'caratteri invisibili nel codice', action: 'Cancellare il codice e digitarlo di nuovo.' }],
  [
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
    { cause: 'lettere di un altro alfabeto nel codice', action: 'Cancellare il codice e digitarlo di nuovo.' },
  ],
];

/** Why a code that nothing has may be there; nothing where it looks like any other. */
export function strangeCode(code: string): Pick<FindingDetails, 'cause' | 'action'> {
  return STRANGE.find(([pattern]) => pattern.test(code))?.[1] ?? {};
}
