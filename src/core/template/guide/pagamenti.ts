import type { SheetGuide } from './sheetGuide';

export const pagamenti: SheetGuide = {
  row: 'l’indice dei tempi di pagamento di un trimestre o dell’anno',
  columns: {
    period: { what: 'Il trimestre, o «Anno» per l’indice annuale.', example: '1° trimestre' },
    days: { what: 'I giorni di ritardo; negativi se si paga prima della scadenza.', example: '-7,29' },
  },
};
