import { sameName } from '../../core/inputs/names';
import { minuteOf } from '../../core/record/minute';
import { REPORTS } from '../../core/reports';
import { entityAndYear } from '../../core/reports/heading';
import { leftOutFinding } from '../../core/reports/leftOut';
import { worstOf } from '../../core/update/freshness';
import { previewSince } from '../../core/preview/previewSince';
import { lostLine } from '../../core/userWork/lost/lostLine';
import { FilePort } from '../../file/filePort';
import { foreseeMoves } from '../../usecases/foreseeMoves';
import { generate, type Generation } from '../../usecases/generate';
import { verify } from '../../usecases/verify';
import type { Command, CommandResult } from '../command';
import { readBytes, writeBytes } from '../files';
import { jsonDocument } from '../jsonDocument';
import { movedLines } from '../movedLines';
import { nodeCodec } from '../nodeCodec';
import { countLine } from '../printFindings';
import { printJson } from '../printJson';
import { printSignOffs } from '../printSignOffs';
import { printTotals } from '../printTotals';
import { printPreview } from '../printPreview';
import { printUpdate } from '../printUpdate';
import { stopped } from '../stopped';
import { UsageError } from '../usageError';
import { onlyFile, outputFile, refuseOtherExtension, type Given } from '../words';

/** `prospetti genera`: checks, and writes the reports into a copy. */
export const genera: Command = {
  name: 'genera',
  options: ['output', 'bozza', 'prospetti', 'anteprima', 'senza-perdite', 'json'],
  run: async (given) => {
    const { bozza } = given.options;
    const json = given.options.json === true;
    if (given.options.anteprima === true) return preview(given, json);
    const [file, output] = [onlyFile('genera', given), outputFile(given)];
    const chosen = chosenReports(given);
    const bytes = await readBytes(file);
    const port = new FilePort(bytes, nodeCodec);
    refuseOtherExtension(output, port.extension);
    const generation = await generate(port, {
      draft: bozza === true,
      sparing: given.options['senza-perdite'] === true,
      made: minuteOf(new Date()),
      ...chosen,
    });
    const { examination } = generation;
    if (generation.outcome === 'spared') return spared(generation, json);
    if (generation.outcome === 'stopped' || !port.result) return stopped(examination, json);
    await writeBytes(output, port.result, { path: file, bytes });
    const findings = [...examination.findings, ...generation.leftOut.map(leftOutFinding)];
    if (json) {
      const outcome = generation.draft ? 'bozza' : 'generato';
      return { status: 0, output: printJson(jsonDocument(outcome, examination, findings, generation)) };
    }
    return {
      status: 0,
      output: [
        `${entityAndYear(examination.ledger.model.entity)}${generation.draft ? ' – BOZZA' : ''}`,
        '',
        printTotals(examination.ledger),
        '',
        `  Verifiche: ${countLine(findings)} (foglio «Verifiche»; «prospetti verifica» li elenca)`,
        `  Prospetti: ${generation.reports.map(({ written }) => written).join(', ')}`,
        ...movedLines(generation),
        ...generation.leftOut.map(({ name, lacking }) => `  Non generato: ${name} (${lacking})`),
        `  Impronta dei dati: ${examination.fingerprint}`,
        worstOf(examination.update) === 'current' ? '' : printUpdate(examination.update),
        printSignOffs(examination.signOffs),
        `Scritto ${output}`,
        '',
      ].join('\n'),
    };
  },
};

/** `genera --senza-perdite` where something would be lost. */
function spared(
  { examination, lost }: Extract<Generation, { readonly outcome: 'spared' }>,
  json: boolean,
): CommandResult {
  const work = { reports: [], moved: [], lost };
  const lines = [
    'Prospetti non generati: andrebbe perso quanto segue; senza --senza-perdite si prosegue.',
    ...lost.map((one) => `  ${lostLine(one)}`),
    '',
  ];
  return {
    status: 1,
    output: json ? printJson(jsonDocument('fermato', examination, examination.findings, work)) : lines.join('\n'),
  };
}

/** `genera --anteprima`: what would change. Nothing is written. */
async function preview(given: Given, json: boolean): Promise<CommandResult> {
  const file = onlyFile('genera', given);
  if (given.options.output !== undefined) throw new UsageError('Con --anteprima non si scrive nulla: togliere -o.');
  const port = new FilePort(await readBytes(file), nodeCodec);
  const examination = await verify(port);
  if (examination.state === 'impossible') return stopped(examination, json);
  const changes = previewSince(examination.record, examination);
  const work = await foreseeMoves(port, { draft: true, ...chosenReports(given) });
  return {
    status: 0,
    output: json
      ? printJson(jsonDocument('anteprima', examination, examination.findings, { reports: [], ...work }, changes))
      : printPreview(changes, work),
  };
}

function chosenReports({ options: { prospetti } }: Given): { readonly reports?: readonly string[] } {
  return prospetti === undefined ? {} : { reports: reportNames(prospetti) };
}

function reportNames(list: string): string[] {
  return list.split(',').map((wanted) => {
    const report = REPORTS.find(({ name }) => sameName(name, wanted));
    if (report) return report.name;
    const names = REPORTS.map(({ name }) => `«${name}»`).join(', ');
    throw new UsageError(`Nessun prospetto si chiama «${wanted.trim()}». I prospetti sono ${names}.`);
  });
}
