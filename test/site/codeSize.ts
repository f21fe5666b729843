import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StatsCompilation } from 'webpack';

/** The most that the pane's code may weigh for nearly all who use it, in KB of gzip, without Microsoft's own libraries. */
export const BUDGET_KB = 200;

/** The most for the others (docs/adr/0022): a browser in another language, a file in a pane that Excel cannot serve. */
const OTHERS_KB = 206;

/** The most with what few ever ask for: a template, next year's workbook, where a number comes from … */
const ALL_KB = 256;

/** What a user's browser loads of the pane, in KB of gzip. */
export interface CodeSize {
  readonly what: string;
  /** Until the pane is drawn and can be used. */
  readonly firstPaint: number;
  /** With all that checking and generating need. */
  readonly whole: number;
  /** The most that `whole` may be. */
  readonly budget: number;
  /** With all that any button leads to. */
  readonly all: number;
  /** The most that `all` may be. */
  readonly allBudget: number;
}

/** What single buttons load, whatever they work on. */
const ASKED = ['newYear', 'foreseen', 'userWork', 'userLoss', 'origin', 'signOff', 'signOffSheet'];
const ASKED_OF_FILES = [...ASKED, 'fileReports', 'fileTemplate', 'fileMailing', 'shownRow'];

/** Where the pane is used: the page, what it loads once there is work to do, and what its single buttons load. */
const USES = [
  { what: 'in Excel', page: ['excelPane'], tools: 'excelTools', asked: [...ASKED, 'excelTemplate', 'excelMailing'] },
  { what: 'in a browser', page: ['browser'], tools: 'fileTools', asked: ASKED_OF_FILES },
  { what: 'on a file, in Excel', page: ['excelPane', 'pageServices'], tools: 'fileTools', asked: ASKED_OF_FILES },
] as const;

const ENGLISH = 'english';

/** The ribbon's own pages, and `@microsoft/office-js-helpers`, which loads by itself. */
const NOT_THE_PANE = ['commands', 'outcome', 'officeHelpers'];

/** How much code the pane is, for each use and language. A chunk that nobody counts is an error. */
export function codeSizes(site: string, stats: StatsCompilation): readonly CodeSize[] {
  const groups = stats.namedChunkGroups ?? {};
  const counted = new Set([...USES.flatMap(({ page, tools, asked }) => [...page, tools, ...asked]), ENGLISH]);
  const unknown = Object.keys(groups).filter((name) => !counted.has(name) && !NOT_THE_PANE.includes(name));
  if (unknown.length > 0) throw new Error(`no use of the pane counts ${unknown.join(', ')}`);
  const filesOf = (group: string): readonly string[] => {
    const found = groups[group]?.assets?.map(({ name }) => name);
    if (!found || found.length === 0) throw new Error(`the site has no code called ${group}`);
    return found;
  };
  const weigh = (names: readonly string[]): number =>
    [...new Set(names.flatMap(filesOf))].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length,
      0,
    ) / 1000;
  return USES.flatMap(({ what, page, tools, asked }) =>
    [[], [ENGLISH]].map((language): CodeSize => {
      const first = [...page, ...language];
      const usual = tools === 'excelTools' || (language.length === 0 && page.length === 1);
      return {
        what: language.length > 0 ? `${what}, in English` : what,
        firstPaint: weigh(first),
        whole: weigh([...first, tools]),
        budget: usual ? BUDGET_KB : OTHERS_KB,
        all: weigh([...first, tools, ...asked]),
        allBudget: ALL_KB,
      };
    }),
  );
}
