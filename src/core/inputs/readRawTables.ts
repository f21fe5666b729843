import { MISSING_SHEET, NO_ROWS, RESOURCES_TWICE } from '../diagnostics/kinds/structure';
import type { Finding } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import type { Grid, WorkbookOutline } from '../workbook/workbookView';
import { INPUTS, NEEDED_INPUTS, PROJECT_INPUTS, type InputName } from './definitions';
import { placesOf } from './locateInputs';
import type { RawTable, RawTables } from './rawTable';
import { readInput } from './readInput';
import { yearOfAccounts } from './yearOfAccounts';

/** The inputs that can be done without and whose structure is wrong, each with the errors that say so. */
export type BrokenInputs = ReadonlyMap<InputName, readonly Finding[]>;

/** All that was read of a workbook's inputs: everything else is computed from it. */
export interface ReadInputs {
  readonly tables: RawTables;
  /** What is wrong with their structure. */
  readonly findings: readonly Finding[];
  /** Their errors are among `findings`. */
  readonly broken: BrokenInputs;
}

/**
 * Finds the inputs in the cells that `locateInputs` asked for, and says what is missing or double. `Ente` comes first:
 * the years in other sheets' headers hang on its `Esercizio`.
 */
export function readRawTables(outline: WorkbookOutline, grids: readonly Grid[]): ReadInputs {
  const broken = new Map<InputName, readonly Finding[]>();
  const tables: Partial<Record<InputName, RawTable>> = {};
  const findings: Finding[] = [];
  const byProject = placesOf(outline, 'Risorse').length === 0;
  const needed = new Set<InputName>([...NEEDED_INPUTS, ...(byProject ? PROJECT_INPUTS : [])]);
  let year: number | null = null;
  // `Ente` is the first of the definitions.
  for (const { name } of INPUTS) {
    const [first, ...others] = placesOf(outline, name);
    if (!first) continue;
    const read = readInput([first, ...others], grids, year, needed.has(name));
    if (!byProject && isProject(name)) {
      // Not read where `Risorse` is there, so what is wrong with it is nobody's trouble.
      if (read.table && read.findings.length === 0) findings.push(resourcesTwice(read.table));
      continue;
    }
    for (const finding of read.findings) findings.push(finding);
    if (read.table) tables[name] = read.table;
    const errors = read.findings.filter(({ severity }) => severity === 'errore');
    if (errors.length > 0 && !needed.has(name)) broken.set(name, errors);
    if (name === 'Ente') year = yearOfAccounts(tables.Ente);
  }
  findings.push(...missingSheets(outline, byProject), ...withoutRows(tables, byProject));
  return { tables, findings, broken };
}

function isProject(name: InputName): boolean {
  return (PROJECT_INPUTS as readonly InputName[]).includes(name);
}

function missingSheets(outline: WorkbookOutline, byProject: boolean): Finding[] {
  const absent = (name: InputName): boolean => placesOf(outline, name).length === 0;
  const projects = PROJECT_INPUTS.filter(absent);
  const missing = NEEDED_INPUTS.filter((name) => absent(name) && !(name === 'Risorse' && projects.length === 0));
  return missing.map((name) =>
    findingOf(MISSING_SHEET, {
      message:
        name === 'Risorse' && byProject && projects.length < PROJECT_INPUTS.length
          ? `Manca il foglio «Risorse»; dei fogli dei progetti che possono sostituirlo manca ${projects.map((project) => `«${project}»`).join(' e ')}.`
          : `Manca il foglio (o la tabella) «${name}».`,
      place: { sheet: name },
      expected: name,
    }),
  );
}

function resourcesTwice({ source }: RawTable): Finding {
  return findingOf(RESOURCES_TWICE, {
    message: `Il foglio «${source.sheet}» non viene letto, perché c’è il foglio «Risorse».`,
    place: { sheet: source.sheet, ...(source.table === undefined ? {} : { table: source.table }) },
  });
}

/** Each project sheet alone may well be empty: a Chamber without investments. All three may not. */
function withoutRows(tables: RawTables, byProject: boolean): Finding[] {
  const empty = (name: InputName): RawTable[] => {
    const table = tables[name];
    return table?.rows.length === 0 ? [table] : [];
  };
  const projects = byProject ? PROJECT_INPUTS.flatMap(empty) : [];
  return [...NEEDED_INPUTS.flatMap(empty), ...(projects.length === PROJECT_INPUTS.length ? projects : [])].map(
    ({ source }) =>
      findingOf(NO_ROWS, {
        message: `${source.sheet}: sotto l’intestazione (riga ${source.headerRow}) non c’è nessuna riga.`,
        place: { sheet: source.sheet, ...(source.table === undefined ? {} : { table: source.table }) },
      }),
  );
}
