import { BoundedFindings } from '../diagnostics/boundedFindings';
import { Echoes } from '../diagnostics/echoes';
import type { Finding } from '../diagnostics/finding';
import type { InputName } from '../inputs/definitions';
import type { RawTables, TableSource } from '../inputs/rawTable';
import type { Model } from './model';
import { parseAreas } from './parseAreas';
import { parseContext } from './parseContext';
import { parseEntity } from './parseEntity';
import { parseIndicators } from './parseIndicators';
import { parseLabour } from './parseLabour';
import { parseObjectives } from './parseObjectives';
import { parsePayments } from './parsePayments';
import { parseProgrammes } from './parseProgrammes';
import { parseResources } from './parseResources';
import { parseShares } from './parseShares';
import { parseTargets } from './parseTargets';
import { programmeCodes } from './programmeCodes';
import type { ReadingNotes } from './reading/column';
import { knownCodes } from './reading/knownCodes';

/**
 * Types every cell of the inputs by its column. A cell that cannot be read has a finding and stands in the model as a
 * blank one. Sheets that define codes are read before those that use them, since a number in a code cell is told from
 * the codes that are known.
 *
 * @param broken the optional inputs with errors of structure
 */
export function parseModel(
  tables: RawTables,
  broken: readonly InputName[],
): { readonly model: Model; readonly findings: readonly Finding[]; readonly echoes: Echoes } {
  const findings = new BoundedFindings();
  const echoes = new Echoes();
  const notes: ReadingNotes = {
    found: (finding) => {
      echoes.note(finding);
      findings.add(finding);
    },
    numericCodes: [],
    textAmounts: [],
    unreadable: new Set(),
    percents: 'hundredths',
    atEnd: [],
  };
  const entity = parseEntity(tables, notes);
  const areas = parseAreas(tables, notes);
  const programmes = parseProgrammes(tables, notes);
  const ofProgrammes = programmeCodes(programmes);
  const objectives = parseObjectives(tables, notes, areas, ofProgrammes);
  const ofObjectives = knownCodes(() => objectives.map(({ code }) => code));
  const resources = parseResources(tables, notes, ofObjectives);
  const shares = parseShares(tables, notes, ofObjectives, ofProgrammes);
  const targets = parseTargets(tables, notes, ofObjectives);
  const indicators = parseIndicators(tables, notes, shares, objectives);
  const context = parseContext(tables, notes);
  const labour = parseLabour(tables, notes);
  const payments = parsePayments(tables, notes);
  for (const conclude of notes.atEnd) conclude();
  const model: Model = {
    entity,
    areas,
    programmes,
    objectives,
    resources,
    shares,
    targets,
    indicators,
    context,
    labour,
    payments,
    tables: sourcesOf(tables),
    broken,
    numericCodes: notes.numericCodes,
    textAmounts: notes.textAmounts.map(({ table, field }) => ({ table, field })),
    unreadable: [...notes.unreadable].map(({ table, field }) => ({ table, field })),
    percents: notes.percents,
  };
  return { model, findings: findings.list(), echoes };
}

function sourcesOf(tables: RawTables): Partial<Record<InputName, TableSource>> {
  return Object.fromEntries(Object.entries(tables).map(([name, { source }]) => [name, source]));
}
