import type { CommandResult } from './command';
import { jsonDocument, type Documented } from './jsonDocument';
import { printFindings } from './printFindings';
import { printJson } from './printJson';

/** What a command says whose reports the findings stop. */
export function stopped(examination: Documented, json: boolean): CommandResult {
  const { findings, state } = examination;
  const advice =
    state === 'impossible'
      ? 'Prospetti non generati: mancano dati indispensabili (vedi sopra).'
      : 'Prospetti non generati: correggere gli errori elencati sopra, oppure usare --bozza.';
  return {
    status: 1,
    output: json
      ? printJson(jsonDocument('fermato', examination, findings))
      : `${printFindings(findings)}\n\n${advice}\n`,
  };
}
