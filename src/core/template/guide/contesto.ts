import type { ColumnGuide, SheetGuide } from './sheetGuide';

const value = (when: string, example: string): ColumnGuide => ({ what: `Il valore ${when}.`, example });

export const contesto: SheetGuide = {
  row: 'una serie del contesto economico',
  columns: {
    section: { what: 'Il gruppo di serie che si stampano insieme.', example: 'Imprese' },
    item: { what: 'Che cosa conta la serie.', example: 'Imprese registrate' },
    unit: { what: 'L’unità di misura.', example: 'n.' },
    value2: value('di due anni prima', '42881'),
    value1: value('dell’anno prima', '42714'),
    value0: value('dell’esercizio', '42506'),
  },
};
