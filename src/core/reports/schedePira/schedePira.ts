import { PROJECT_INPUTS } from '../../inputs/definitions';
import { flowUnder } from '../../layout/flowUnder';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import { shareKeys } from '../../model/shareKeys';
import { indicatorsByShare } from '../../pira/indicatorsByShare';
import { programmeShares } from '../../pira/programmeShares';
import { proposedCodes } from '../../pira/proposedCodes';
import { addHeading } from '../heading';
import { NEEDS_PROGRAMMES } from '../needsProgrammes';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { reportSheet } from '../reportSheet';
import { RIPARTIZIONE } from '../ripartizione/ripartizioneCells';
import { cardBlocks } from './cardBlocks';
import { cardHead } from './cardHead';
import { COLUMNS } from './columns';
import { indicatorSummary } from './indicatorSummary';
import { OUTCOME_LABEL, outcomeText } from './outcomeText';
import { ofYear } from '../ofYear';

/**
 * `Schede PIRA`: the third section of the report: a card for each objective of each programme, with its resources and its
 * indicators (DPCM 18 September 2012, art. 3–6; DM 27 March 2013, art. 5, c. 3). Every card starts a page.
 */
export const schedePira: Report = {
  name: 'Schede PIRA',
  shows: ['Quote', 'Indicatori'],
  dependsOn: ['Ente', 'Programmi', 'Obiettivi', 'Risorse', ...PROJECT_INPUTS, 'Quote', 'Indicatori'],
  ...NEEDS_PROGRAMMES,
  builtOn: [RIPARTIZIONE],
  layOut,
};

function layOut(context: ReportContext): LaidOutReport {
  const { ledger } = context;
  const sheet = reportSheet(context, {
    name: schedePira.name,
    columns: COLUMNS,
    orientation: 'portrait',
    tabColour: '7030A0',
    notes: true,
  });
  addHeading(
    sheet,
    context,
    ofYear('Piano degli indicatori (PIRA): schede degli obiettivi', ledger.model.entity),
    `«${OUTCOME_LABEL}» confronta il risultato con quello atteso dove sono due cifre nella stessa misura, e vale per i dati letti alla generazione.`,
  );
  const headingRows = sheet.nextRow - 1;
  sheet.repeat(1, 2);
  const indicatorsOf = indicatorsByShare(ledger);
  const all = ledger.shares.map(({ share }) => share);
  const keysOf = shareKeys(all);
  const proposed = proposedCodes(all);
  for (const { programme, shares } of programmeShares(ledger)) {
    for (const allocated of shares) {
      const { share } = allocated;
      flowUnder(
        sheet,
        (continued) => cardHead(programme, share, proposed.get(share), continued),
        cardBlocks(context, allocated, keysOf.get(share) ?? [], indicatorsOf.get(share) ?? []),
        sheet.nextRow > headingRows + 1,
      );
    }
  }
  highlightOutcomes(sheet, headingRows + 1);
  indicatorSummary(sheet, ledger);
  return { sheet: sheet.build({ rows: headingRows, columns: 0 }), anchors: new Map() };
}

function highlightOutcomes(sheet: SheetBuilder, first: number): void {
  const area = { top: first, left: 2, bottom: sheet.nextRow - 1, right: COLUMNS.length };
  const holds = (outcome: 'reached' | 'missed'): string =>
    `AND($A${first}="${OUTCOME_LABEL}",B${first}="${outcomeText(outcome)}")`;
  sheet.highlight({ area, formula: holds('missed'), look: 'bad' });
  sheet.highlight({ area, formula: holds('reached'), look: 'good' });
}
