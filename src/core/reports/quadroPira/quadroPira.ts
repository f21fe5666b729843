import { PROJECT_INPUTS } from '../../inputs/definitions';
import { flowUnder, heightOf, type LooseRow } from '../../layout/flowUnder';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import { programmeShares } from '../../pira/programmeShares';
import { proposedCodes } from '../../pira/proposedCodes';
import { addHeading } from '../heading';
import { NEEDS_PROGRAMMES } from '../needsProgrammes';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { reportSheet } from '../reportSheet';
import { bandHead } from './bandHead';
import { bandRows } from './bandRows';
import { COLUMNS, PROGRAMMES_A_BAND } from './columns';
import { ofYear } from '../ofYear';

/**
 * `Quadro PIRA`: the missions and programmes side by side, each with its coded objectives and their projects (DPCM 18
 * September 2012, art. 4). A missing code is proposed, and said to be.
 */
export const quadroPira: Report = {
  name: 'Quadro PIRA',
  shows: ['Quote'],
  dependsOn: ['Ente', 'Programmi', 'Obiettivi', 'Risorse', ...PROJECT_INPUTS, 'Quote'],
  ...NEEDS_PROGRAMMES,
  layOut,
};

/** Points between two bands. */
const SPACE = 14;

function layOut(context: ReportContext): LaidOutReport {
  const { ledger } = context;
  const sheet = reportSheet(context, {
    name: quadroPira.name,
    columns: COLUMNS,
    orientation: 'landscape',
    tabColour: '7030A0',
    notes: true,
  });
  const proposed = proposedCodes(ledger.shares.map(({ share }) => share));
  addHeading(
    sheet,
    context,
    ofYear('Piano degli indicatori (PIRA): quadro degli obiettivi', ledger.model.entity),
    proposed.size === 0 ? '' : 'I codici «proposti» mancano nei dati: sono i primi liberi del loro programma.',
  );
  const headingRows = sheet.nextRow - 1;
  sheet.repeat(1, 2);
  const programmes = programmeShares(ledger);
  for (let first = 0; first < programmes.length; first += PROGRAMMES_A_BAND) {
    const band = programmes.slice(first, first + PROGRAMMES_A_BAND);
    addBand(sheet, bandHead(band), bandRows(ledger, band, proposed), first === 0);
  }
  return { sheet: sheet.build({ rows: headingRows, columns: 0 }), anchors: new Map() };
}

/** A band goes below the one before it where all of it fits there, else on a page of its own. */
function addBand(sheet: SheetBuilder, head: readonly LooseRow[], rows: readonly LooseRow[], isFirst: boolean): void {
  const fits = SPACE + heightOf([...head, ...rows]) <= sheet.roomLeft;
  if (fits && !isFirst) sheet.add([], { height: SPACE });
  flowUnder(
    sheet,
    (continued) => (continued ? head.map(({ cells, height }) => ({ cells, height })) : head),
    rows.map((row) => [row]),
    !fits && !isFirst,
  );
}
