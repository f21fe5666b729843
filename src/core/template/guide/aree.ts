import type { SheetGuide } from './sheetGuide';

export const aree: SheetGuide = {
  row: 'un’area strategica',
  columns: {
    code: { what: 'Il codice dell’area: non si ripete.', example: '1' },
    name: { what: 'Il nome dell’area, come va stampato.', example: 'Competitività del territorio' },
  },
};
