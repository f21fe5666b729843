import type { SettingName } from '../../inputs/settings';
import type { ColumnGuide, SheetGuide } from './sheetGuide';

export const ente: SheetGuide = {
  row: 'un’impostazione valida per tutti i prospetti',
  columns: {
    setting: { what: 'Il nome dell’impostazione: non va cambiato.', example: 'Denominazione' },
    value: { what: 'Il valore dell’impostazione: vedi sotto.', example: 'Camera di Commercio di Lucca' },
  },
};

/** What each setting of the sheet `Ente` is for. */
export const SETTING_GUIDES: Readonly<Record<SettingName, ColumnGuide>> = {
  Denominazione: { what: 'Il nome della Camera, come va stampato.', example: 'Camera di Commercio di Lucca' },
  Esercizio: { what: 'L’anno dei prospetti, quattro cifre.', example: '2020' },
  'Arrotondamento prospetti': {
    what: '«centesimi» o «euro»: come si stampano gli importi. I totali sono sempre sui centesimi.',
    example: 'centesimi',
  },
  'Tolleranza quadrature': {
    what: 'Euro: le differenze fino a questo importo non si segnalano.',
    example: '0',
  },
  'Soglia scostamento %': {
    what: 'Uno scostamento è rilevante se supera questa percentuale del preventivo e la soglia in euro.',
    example: '10',
  },
  'Soglia scostamento euro': {
    what: 'Uno scostamento è rilevante se supera questo importo e la soglia in percentuale.',
    example: '0',
  },
  'Blocca su quadrature': {
    what: '«sì» se anche una contraddizione fra importi deve fermare i prospetti, altrimenti «no».',
    example: 'no',
  },
  'Segretario generale': { what: 'Chi firma i prospetti.', example: 'nome e cognome' },
  Responsabile: { what: 'Chi ha curato i dati.', example: 'nome e cognome' },
};
