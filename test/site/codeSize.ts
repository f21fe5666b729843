import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StatsCompilation } from 'webpack';

/** The most that the pane's code may weigh, in KB of gzip, without Microsoft's own libraries. */
export const BUDGET_KB = 200;

/** The most that it may weigh with what few users ever ask for: a template, next year's workbook, a look before sending, sign-offs. */
export const ALL_KB = 240;

/** What a user's browser loads of the pane, in KB of gzip. */
export interface CodeSize {
  readonly what: string;
  /** Until the pane is drawn and can be used. */
  readonly firstPaint: number;
  /** With all that checking and generating need. */
  readonly whole: number;
  /** With all that any button leads to. */
  readonly all: number;
}

/** The pane's pages, the chunk that each loads once there is work to do, and those that single buttons load. */
const PAGES = [
  {
    what: 'in Excel',
    page: 'excelPane',
    tools: 'excelTools',
    asked: ['excelTemplate', 'newYear', 'excelMailing', 'foreseen', 'signOffSheet'],
  },
  {
    what: 'in a browser',
    page: 'browser',
    tools: 'fileTools',
    asked: ['fileTemplate', 'newYear', 'fileMailing', 'foreseen', 'signOffSheet'],
  },
] as const;

/**
 * How much code the pane is in Italian; English is a chunk of its own, which only those load who use Excel in another language.
 * `@microsoft/office-js-helpers` is a chunk that loads by itself and counts for none.
 */
export function codeSizes(site: string, stats: StatsCompilation): readonly CodeSize[] {
  const filesOf = (group: string): readonly string[] => {
    const found = stats.namedChunkGroups?.[group]?.assets?.map(({ name }) => name);
    if (!found || found.length === 0) throw new Error(`the site has no code called ${group}`);
    return found;
  };
  const weigh = (files: readonly string[]): number =>
    [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length, 0) /
    1000;
  return PAGES.map(({ what, page, tools, asked }) => ({
    what,
    firstPaint: weigh(filesOf(page)),
    whole: weigh([page, tools].flatMap(filesOf)),
    all: weigh([page, tools, ...asked].flatMap(filesOf)),
  }));
}
