import type { LooseRow } from '../../layout/flowUnder';
import type { Share } from '../../model/model';
import type { ProgrammeShares } from '../../pira/programmeShares';
import { shareTitle } from '../../pira/shareTitle';
import type { Ledger } from '../../statements/ledger';
import { empty, text } from '../cells';
import { bandKey } from './bandKey';
import { bandRow, type CodeAndText } from './bandRow';

/** The objectives of the programmes of a band: the first of each in one row, then the second of each, and so on. */
export function bandRows(
  ledger: Ledger,
  band: readonly ProgrammeShares[],
  proposed: ReadonlyMap<Share, string>,
): LooseRow[] {
  const longest = Math.max(...band.map(({ shares }) => shares.length));
  return Array.from({ length: longest }, (_, index) =>
    bandRow(
      bandKey(band, `obiettivo ${index + 1}`),
      'Obiettivo',
      'label',
      band.map(({ shares }): CodeAndText => {
        const share = shares[index]?.share;
        if (!share) return [empty('code'), empty('text')];
        return [codeCell(share, proposed.get(share)), text(shareTitle(ledger, share), 'text')];
      }),
    ),
  );
}

function codeCell(share: Share, proposed: string | undefined): CodeAndText[0] {
  return proposed === undefined ? text(share.code, 'code') : text(`${proposed}\n(proposto)`, 'proposed');
}
