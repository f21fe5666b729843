import type { SheetGuide } from './sheetGuide';

/** The guide of `Proventi`, `Oneri` or `Investimenti`. `what`: `i proventi`. */
function projectGuide(what: string): SheetGuide {
  return {
    row: `${what} di un progetto di un obiettivo`,
    columns: {
      objective: { what: 'Il codice di un obiettivo del foglio «Obiettivi».', example: '2C' },
      project: { what: 'Il codice del progetto.', example: '2C0101' },
      budget: { what: `A quanto ammontano ${what} del preventivo aggiornato, in euro.`, example: '31000,00' },
      actual: { what: `A quanto ammontano ${what} a consuntivo, in euro.`, example: '9068,88' },
    },
  };
}

export const proventi = projectGuide('i proventi');
export const oneri = projectGuide('gli oneri');
export const investimenti = projectGuide('gli investimenti');
