import { LOOKS } from './styles';

const REPORT_LOOKS: ReadonlySet<string> = new Set(Object.values(LOOKS).map(({ fill, colour }) => `${fill} ${colour}`));

/**
 * Whether a conditional format is one of the reports' own, by its colours as `RRGGBB`: what looks otherwise is a user's, also
 * where it was one of theirs.
 */
export function isReportLook(fill: string, colour: string): boolean {
  return REPORT_LOOKS.has(`${fill} ${colour}`.toUpperCase());
}
