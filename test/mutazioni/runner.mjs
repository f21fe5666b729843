import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { transformSync } from '@swc/core';
import fc from 'fast-check';
import { expect } from 'expect';
import * as circus from 'jest-circus';

const require = createRequire(import.meta.url);

/** Where the tests are that need no host, no file on disk and no other program. */
const FOLDERS = ['core', 'usecases', 'example', 'e2e'];
const GOLDEN = 'e2e/golden.test.ts';
const LEFT_OUT = /e2e\/(?!golden\.)|example\/transcription\./;

/** How many microseconds of the processor one mutant may take: what no test has noticed by then counts as not noticed. */
const BUDGET = 6_000_000;

const COMPILING = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

/** In the copy of the project that holds the mutants, which is the working folder only once a runner is made. */
const sources = () => resolve('src');
const tests = () => resolve('test');

/** What the instrumented code reads and writes. */
const mutants = (globalThis.__stryker__ ??= {});

/**
 * Runs the tests of the core against its mutants in one process: the sources are loaded once, and only the files of the
 * tests that reach a mutant are loaded again for each, so that nothing that they keep is another mutant's. Jest itself
 * loads every source anew for every file of tests, which takes a hundred times as long.
 */
class CoreTestRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    require.extensions['.ts'] = (module, file) => module._compile(compiled(file), file);
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
    fc.configureGlobal({ seed: 1, endOnFailure: true });
    this.files = FOLDERS.flatMap((folder) => testFiles(join(tests(), folder))).filter((file) => !LEFT_OUT.test(file));
    this.durations = new Map();
    return Promise.resolve();
  }

  async dryRun() {
    loadSources();
    const results = [];
    for (const file of this.files) {
      const started = performance.now();
      results.push(...(await runFile(file, {})));
      this.durations.set(file, performance.now() - started);
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    mutants.hitLimit = hitLimit;
    mutants.hitCount = hitLimit === undefined ? undefined : 0;
    mutants.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (reloadEnvironment) forget(sources());
    loadSources();
    mutants.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const spent = process.cpuUsage();
    const results = [];
    for (const file of this.inOrder(sandboxFileName, testFilter)) {
      results.push(...(await runFile(file, { wanted, bail: true })));
      if (results.some(({ status }) => status === TestStatus.Failed)) break;
      if (determineHitLimitReached(mutants.hitCount, mutants.hitLimit)) break;
      const { user, system } = process.cpuUsage(spent);
      if (user + system > BUDGET) break;
    }
    mutants.activeMutant = undefined;
    return (
      determineHitLimitReached(mutants.hitCount, mutants.hitLimit) ??
      toMutantRunResult({ status: DryRunStatus.Complete, tests: results })
    );
  }

  /**
   * The files of the wanted tests: first the one named after the source, then those of its folder, then the golden cases,
   * which compare every cell of every report, then the quickest.
   */
  inOrder(source, testFilter) {
    const files = testFilter
      ? this.files.filter((file) => testFilter.some((id) => fileOf(id) === nameOf(file)))
      : this.files;
    const namesake = relative(sources(), resolve(source)).replace(/\.ts$/, '.test.ts');
    const rank = (file) => {
      const name = nameOf(file);
      if (name === namesake) return 0;
      if (dirname(name) === dirname(namesake)) return 1;
      return name === GOLDEN ? 2 : 3;
    };
    const duration = (file) => this.durations.get(file) ?? 0;
    return files.toSorted((one, other) => rank(one) - rank(other) || duration(one) - duration(other));
  }
}

/** Loads a file of tests anew and runs those of it that are wanted, all where none are named. */
async function runFile(file, { wanted, bail = false }) {
  forget(tests());
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = 60_000;
  const ofFile = `${nameOf(file)}#`;
  mutants.currentTestId = ofFile;
  try {
    require(file);
  } catch (error) {
    return [{ id: ofFile, name: ofFile, status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: 0 }];
  }
  const found = testsOf(state.rootDescribeBlock);
  const ids = new Map(found.map((test, index) => [test, `${ofFile}${index} ${fullName(test)}`]));
  for (const test of found) if (wanted && !wanted.has(ids.get(test))) test.mode = 'skip';
  listener = ({ name, test }) => {
    if (name === 'test_start') mutants.currentTestId = ids.get(test);
    if (name !== 'test_done') return;
    mutants.currentTestId = ofFile;
    if (bail && test.errors.length > 0) for (const other of found) other.mode = 'skip';
  };
  const { unhandledErrors } = await circus.run();
  shareCoverage(ofFile, [...ids.values()]);
  return found
    .filter((test) => test.status === 'done')
    .map((test) => ({
      id: ids.get(test),
      name: fullName(test),
      fileName: file,
      timeSpentMs: test.duration ?? 0,
      ...(test.errors.length + unhandledErrors.length > 0
        ? { status: TestStatus.Failed, failureMessage: String([test.errors, unhandledErrors].flat(3)[0]) }
        : { status: TestStatus.Success }),
    }));
}

let listener = () => undefined;
circus.addEventHandler((event) => {
  listener(event);
});

/** What a file of tests does while it is loaded, and before its first test, is part of each of its tests. */
function shareCoverage(ofFile, ids) {
  const perTest = mutants.mutantCoverage?.perTest;
  const shared = perTest?.[ofFile];
  if (!shared) return;
  Reflect.deleteProperty(perTest, ofFile);
  for (const id of ids) {
    const own = (perTest[id] ??= {});
    for (const [mutant, hits] of Object.entries(shared)) own[mutant] = (own[mutant] ?? 0) + hits;
  }
}

/** Loads the core outside of any test, so that what it does while it is loaded is known to belong to none. */
function loadSources() {
  mutants.currentTestId = undefined;
  for (const file of filesIn(join(sources(), 'core'), '.ts')) require(file);
}

const alreadyCompiled = new Map();

/** A source as Node takes it. What it imports only when it needs it is required then, so that a mutant is loaded once. */
function compiled(file) {
  if (!alreadyCompiled.has(file)) alreadyCompiled.set(file, transformSync(readFileSync(file, 'utf8'), COMPILING).code);
  return alreadyCompiled.get(file);
}

function forget(folder) {
  for (const file of Object.keys(require.cache))
    if (file.startsWith(`${folder}/`)) Reflect.deleteProperty(require.cache, file);
}

function testsOf(block) {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsOf(child)));
}

function fullName({ name, parent }) {
  return parent?.parent ? `${fullName(parent)} ${name}` : name;
}

function testFiles(folder) {
  return filesIn(folder, '.test.ts');
}

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

function nameOf(file) {
  return relative(tests(), file);
}

function fileOf(id) {
  return id.slice(0, id.indexOf('#'));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)];
