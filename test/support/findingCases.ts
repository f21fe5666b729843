import type { FindingKind } from '../../src/core/diagnostics/kind';
import { outlineOf, type ReadInputs } from './inputs';

/** Some sheets, and the findings of reading them as `T001 Risorse!C2`; none for sheets in which nothing is wrong. */
export interface FindingCase {
  readonly about: string;
  readonly read: () => ReadInputs;
  readonly findings: readonly string[];
}

/** The cases of each kind; those that say nothing of it are there to show what is allowed. */
export type FindingCases = Readonly<Record<string, readonly FindingCase[]>>;

/** Runs all cases, and makes sure that every kind has one that raises it and one that does not. */
export function testFindingCases(kinds: readonly FindingKind[], cases: FindingCases): void {
  describe.each(Object.entries(cases))('%s', (code, ofCode) => {
    test.each(ofCode.map((one) => [one.about, one] as const))('%s', (_, { read, findings }) => {
      expect(outlineOf(read().findings)).toEqual(findings);
    });

    test('has a case that raises it and one that does not', () => {
      const raising = ofCode.filter(({ findings }) => findings.some((finding) => finding.startsWith(code)));
      expect(raising.length).toBeGreaterThan(0);
      expect(raising.length).toBeLessThan(ofCode.length);
    });
  });

  test('every kind has its cases', () => {
    expect(Object.keys(cases)).toEqual(kinds.map(({ code }) => code).sort());
  });
}
