import { formatNumber } from '../money/formatNumber';
import type { Finding } from './finding';

/** So many findings of one code and weight are listed of a sheet. Who mends a thousand checks anew; nobody reads a million. */
export const MOST_ALIKE = 1000;

/** So many other cells are listed of a finding. */
export const MOST_RELATED = 100;

/** Findings alike: the first one that is not listed, and how many are not. */
interface Alike {
  listed: number;
  first?: Finding;
  unlisted: number;
}

/**
 * Findings, so few that a sheet and a memory have room for them, whatever is wrong with how many cells: of those that are
 * alike the first are listed, and one more counts the others. No case goes uncounted.
 */
export class BoundedFindings {
  private readonly findings: Finding[] = [];
  private readonly alike = new Map<string, Alike>();

  add(finding: Finding): void {
    const kind = `${finding.code} ${finding.severity} ${finding.place.sheet}`;
    let alike = this.alike.get(kind);
    if (!alike) this.alike.set(kind, (alike = { listed: 0, unlisted: 0 }));
    if (alike.listed < MOST_ALIKE) {
      alike.listed += 1;
      this.findings.push(withFewRelated(finding));
    } else {
      alike.first ??= finding;
      alike.unlisted += 1;
    }
  }

  list(): Finding[] {
    const others = [...this.alike.values()].flatMap(({ first, unlisted }) =>
      first ? [unlisted === 1 ? withFewRelated(first) : standingForAll(first, unlisted)] : [],
    );
    return [...this.findings, ...others];
  }
}

/** It stands at the first cell of those that it counts. */
function standingForAll({ code, severity, place, action }: Finding, cases: number): Finding {
  const { sheet, table, cell } = place;
  return {
    ...{ code, severity, action },
    message: `${sheet}: oltre ai ${formatNumber(MOST_ALIKE)} elencati ci sono altri ${formatNumber(cases)} casi di ${code}, che non sono elencati.`,
    place: { sheet, ...(table !== undefined && { table }), ...(cell !== undefined && { cell }) },
    cases,
  };
}

function withFewRelated(finding: Finding): Finding {
  const { related, message } = finding;
  if (!related || related.length <= MOST_RELATED) return finding;
  return {
    ...finding,
    message: `${message} Delle celle collegate, ${formatNumber(related.length)}, sono elencate le prime ${MOST_RELATED}.`,
    related: related.slice(0, MOST_RELATED),
  };
}
