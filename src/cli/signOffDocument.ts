import type { JudgedSignOff, Standing } from '../core/signOff/judgeSignOffs';
import { STANDING_WORDS } from '../core/signOff/signOffWords';

const STATES: Readonly<Record<Standing, string>> = {
  valid: 'valido',
  superseded: 'sostituito',
  otherYear: 'altroEsercizio',
  data: 'datiCambiati',
  reports: 'prospettiCambiati',
  edited: 'modificato',
};

/** The key `visti` of what `--json` prints, the newest last. */
export function signOffDocument(signOffs: readonly JudgedSignOff[] = []): object[] {
  return signOffs.map(({ name, role, date, year, fingerprint, found, reports, standing }) => ({
    ...{ nome: name, ruolo: role === '' ? null : role, data: date, esercizio: year },
    ...{ impronta: fingerprint, anomalie: found, prospetti: reports },
    ...{ vale: standing === 'valid', stato: STATES[standing], messaggio: STANDING_WORDS[standing] },
  }));
}
