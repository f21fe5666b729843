import { withShortTexts } from './withShortTexts';
import type { Family, Finding, FindingCode, Severity } from './finding';

/** What all findings of one code have in common. Its page in `docs/diagnostica` bears the same code and title. */
export interface FindingKind {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** A short Italian name: the heading of its page. */
  readonly title: string;
  /** What the user should do; a finding may say something more precise. */
  readonly action: string;
}

/** What a check reports of one case: the rest comes from its kind. A case may weigh less or more than its kind. */
export type FindingDetails = Omit<Finding, 'code' | 'severity' | 'action'> &
  Partial<Pick<Finding, 'severity' | 'action'>>;

/** A finding of this kind. What it quotes of long texts is cut short: the cell has the whole. */
export function findingOf(kind: FindingKind, details: FindingDetails): Finding {
  return { code: kind.code, severity: kind.severity, action: kind.action, ...withShortTexts(details) };
}

/** The family letter of a code. */
export function familyOf(code: FindingCode): Family {
  return code.charAt(0) as Family;
}

/**
 * True for a finding that leaves nothing sound to compute: an error of structure, of types or of codes.
 * Contradictions between sound figures never stop the reports, unless the entity asks for it.
 */
export function stopsReports(finding: Finding): boolean {
  return finding.severity === 'errore' && 'STC'.includes(familyOf(finding.code));
}
