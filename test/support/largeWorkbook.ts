import type { InputRows } from '../../src/core/template/inputRows';
import { inputWorkbook } from '../../src/core/template/inputWorkbook';
import { createWorkbook } from '../../src/file/write/createWorkbook';
import { LARGE_PROGRAMMES, largeObjective, OBJECTIVES_A_BLOCK } from './largeObjective';

/** Rows that four objectives take: four in each of the five sheets, in `Risorse` so many times as many. */
export function linesABlock(detail: number): number {
  return OBJECTIVES_A_BLOCK * (4 + detail);
}

const OBJECTIVES_AN_AREA = 200;
const FEWEST_AREAS = 3;
const YEAR = 2020;

/**
 * The inputs of an imagined chamber: so many rows over `Obiettivi`, `Risorse`, `Quote`, `Target` and `Indicatori`, and the
 * same at every call. Nothing in them is wrong.
 *
 * @param lines a multiple of `linesABlock(detail)`
 * @param detail rows of `Risorse` for each row of the other sheets
 */
export function largeInputs(lines: number, detail = 1): InputRows {
  const block = linesABlock(detail);
  if (lines % block !== 0) throw new Error(`${lines} is not a multiple of ${block}`);
  const count = (lines / block) * OBJECTIVES_A_BLOCK;
  const areas = Math.max(FEWEST_AREAS, Math.ceil(count / OBJECTIVES_AN_AREA));
  const objectives = Array.from({ length: count }, (_, index) => {
    const area = Math.floor((index * areas) / count);
    return largeObjective({
      index,
      area: area + 1,
      indexInArea: index - Math.ceil((area * count) / areas),
      year: YEAR,
      detail,
    });
  });
  return {
    Ente: [
      { setting: 'Denominazione', value: 'Camera di Commercio di Esempio' },
      { setting: 'Esercizio', value: YEAR },
    ],
    Aree: Array.from({ length: areas }, (_, index) => ({
      code: String(index + 1),
      name: `Area di intervento ${index + 1}`,
    })),
    Programmi: [...LARGE_PROGRAMMES],
    Obiettivi: objectives.map(({ objective }) => objective),
    Risorse: objectives.flatMap(({ resources }) => resources),
    Quote: objectives.flatMap(({ shares }) => shares),
    Target: objectives.map(({ target }) => target),
    Indicatori: objectives.flatMap(({ indicators }) => indicators),
  };
}

/** The same inputs as the bytes of a workbook, each sheet one Excel Table. */
export function largeWorkbook(lines: number, detail?: number): Uint8Array {
  return createWorkbook(inputWorkbook(YEAR, largeInputs(lines, detail)), {
    title: `Dati di origine ${YEAR}`,
    subject: `Ente immaginario, ${lines} righe`,
    created: '2026-01-01T00:00:00Z',
  });
}
