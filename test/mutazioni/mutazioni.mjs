import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/** The results of finished folders, a file each: a run that is stopped goes on where it was. */
const OUT = 'out/mutazioni';
const CORE = 'src/core';
const PROCESSES = '--processi=';

/** How a mutant ended that the tests did not let pass. */
const FOUND = ['Killed', 'Timeout'];
/** How one ended that they did. */
const MISSED = ['Survived', 'NoCoverage'];

/**
 * `npm run mutazioni`: changes the core in every place in turn, and counts the changes that its tests notice. With names
 * of folders of `src/core`, those again and no other; `--processi=N` says how many processes work, all cores where left out.
 * What no test noticed is listed in `out/mutazioni`, a file a folder.
 */
async function mutazioni(words) {
  mkdirSync(OUT, { recursive: true });
  const named = words.filter((word) => !word.startsWith('--'));
  const processes = words.find((word) => word.startsWith(PROCESSES))?.slice(PROCESSES.length);
  const folders = readdirSync(CORE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  const waiting = named.length > 0 ? named : names.filter((name) => !existsSync(resultFile(name)));
  for (const name of waiting) await mutate(name, Number(processes ?? availableParallelism()));
  const done = names.filter((name) => existsSync(resultFile(name)));
  const text = table(done.map((name) => ({ name, ...JSON.parse(readFileSync(resultFile(name), 'utf8')) })));
  writeFileSync(join(OUT, 'misure.md'), text);
  process.stdout.write(text);
  return done.length === names.length ? 0 : 1;
}

async function mutate(name, concurrency) {
  const results = await new Stryker({
    mutate: [`${CORE}/${name}/**/*.ts`],
    testRunner: 'core',
    plugins: [resolve('test/mutazioni/runner.mjs')],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency,
    reporters: ['clear-text'],
    clearTextReporter: { logTests: false, reportTests: false, reportMutants: false, reportScoreTable: false },
    tempDirName: join(OUT, 'copie'),
    ignorePatterns: ['out', 'dist', 'docs/immagini'],
    disableTypeChecks: false,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    allowConsoleColors: false,
  }).runMutationTest();
  const count = (statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const missed = results.filter(({ status }) => MISSED.includes(status));
  writeFileSync(join(OUT, `${name}.md`), missed.map(described).join('\n'));
  writeFileSync(
    resultFile(name),
    JSON.stringify({ found: count(FOUND), missed: missed.length, left: count(['Ignored']) }),
  );
}

/** A change that no test noticed: where, in how many tests it was tried, and what was written instead of what. */
function described({ fileName, location: { start, end }, replacement, status, coveredBy = [] }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const tried = status === 'NoCoverage' ? 'no test' : `${coveredBy.length} tests`;
  return `${relative('.', fileName)}:${start.line}:${start.column} (${tried})\n- ${lines.join('\n  ')}\n+ ${replacement}\n`;
}

function table(results) {
  const total = { name: 'tutto', found: 0, missed: 0, left: 0 };
  for (const result of results) for (const key of ['found', 'missed', 'left']) total[key] += result[key];
  return [
    '| cartella | notati | non notati | notati su cento | solo al caricamento |',
    '|---|--:|--:|--:|--:|',
    ...[...results, total].map(
      ({ name, found, missed, left }) =>
        `| ${name} | ${found} | ${missed} | ${((100 * found) / (found + missed)).toFixed(1).replace('.', ',')} | ${left} |`,
    ),
    '',
  ].join('\n');
}

function resultFile(name) {
  return join(OUT, `${name}.json`);
}

process.exitCode = await mutazioni(process.argv.slice(2));
