import { leftOutFinding } from '../core/reports/leftOut';
import { generate } from '../usecases/generate';
import { prepareNewYear } from '../usecases/newYear';
import { explainNumber } from '../usecases/explainNumber';
import { verify } from '../usecases/verify';
import { extname } from 'node:path';
import { EditableFile } from '../file/editableFile';
import { FilePort } from '../file/filePort';
import { newWorkbook } from './newWorkbook';
import type { Command } from './arguments';
import { readBytes, writeBytes } from './files';
import { explanationDocument } from './explanationDocument';
import { jsonDocument } from './jsonDocument';
import { nodeCodec } from './nodeCodec';
import { printExplanation } from './printExplanation';
import { countLine, printFindings } from './printFindings';
import { printTotals } from './printTotals';
import { UsageError } from './usageError';

/** What a command has to say, and the status it ends with: 0 done, 1 stopped by findings. */
export interface CommandResult {
  readonly status: 0 | 1;
  readonly output: string;
}

type Of<Name extends Command['name']> = Extract<Command, { name: Name }>;

/** `prospetti modello`. */
export async function runModello({ output, example, year }: Of<'modello'>): Promise<CommandResult> {
  refuseOtherExtension(output, '.xlsx');
  await writeBytes(output, await newWorkbook(example, year));
  return { status: 0, output: `Scritto ${output}\n` };
}

/** `prospetti nuovo-esercizio`. */
export async function runNuovoEsercizio({ file, output }: Of<'nuovo-esercizio'>): Promise<CommandResult> {
  const port = new EditableFile(await readBytes(file));
  refuseOtherExtension(output, port.extension);
  const prepared = await prepareNewYear(port);
  if (prepared.outcome === 'stopped' || !port.result) {
    const findings = prepared.outcome === 'stopped' ? printFindings(prepared.findings) : '';
    return {
      status: 1,
      output: `${findings}\n\nNuovo esercizio non preparato: correggere prima quanto elencato sopra.\n`,
    };
  }
  await writeBytes(output, port.result);
  const lines = [
    `Esercizio ${prepared.year}`,
    '',
    ...prepared.done.map((line) => `  ${line}`),
    '',
    `Scritto ${output}`,
  ];
  return { status: 0, output: `${lines.join('\n')}\n` };
}

/** `prospetti verifica`. */
export async function runVerifica({ file, json }: Of<'verifica'>): Promise<CommandResult> {
  const examination = await verify(new FilePort(await readBytes(file), nodeCodec));
  const status = examination.findings.some(({ severity }) => severity === 'errore') ? 1 : 0;
  return {
    status,
    output: json
      ? printJson(jsonDocument('verificato', examination, examination.findings, []))
      : `${printFindings(examination.findings)}\n`,
  };
}

/** `prospetti genera`. */
export async function runGenera({ file, output, draft, reports, json }: Of<'genera'>): Promise<CommandResult> {
  const port = new FilePort(await readBytes(file), nodeCodec);
  refuseOtherExtension(output, port.extension);
  const generation = await generate(port, { draft, ...(reports ? { reports } : {}) });
  const { examination } = generation;
  if (generation.outcome === 'stopped' || !port.result) {
    return {
      status: 1,
      output: json
        ? printJson(jsonDocument('fermato', examination, examination.findings, []))
        : `${printFindings(examination.findings)}\n\n${stopped(examination.state)}\n`,
    };
  }
  await writeBytes(output, port.result);
  const findings = [...examination.findings, ...generation.leftOut.map(leftOutFinding)];
  if (json) {
    const outcome = generation.draft ? 'bozza' : 'generato';
    return { status: 0, output: printJson(jsonDocument(outcome, examination, findings, generation.reports)) };
  }
  const { entity } = examination.ledger.model;
  return {
    status: 0,
    output: [
      `${entity.name} – esercizio ${entity.year ?? '?'}${generation.draft ? ' – BOZZA' : ''}`,
      '',
      printTotals(examination.ledger),
      '',
      `  Verifiche: ${countLine(findings)} (foglio «Verifiche»; «prospetti verifica» li elenca)`,
      `  Prospetti: ${generation.reports.map(({ written }) => written).join(', ')}`,
      ...generation.leftOut.map(({ name, lacking }) => `  Non generato: ${name} (${lacking})`),
      `  Impronta dei dati: ${examination.fingerprint}`,
      '',
      `Scritto ${output}`,
      '',
    ].join('\n'),
  };
}

/** `prospetti spiega`. */
export async function runSpiega({ file, sheet, cell, json }: Of<'spiega'>): Promise<CommandResult> {
  const explained = await explainNumber(new FilePort(await readBytes(file), nodeCodec), sheet, cell);
  switch (explained.outcome) {
    case 'explained':
      return { status: 0, output: json ? printJson(explanationDocument(explained)) : printExplanation(explained) };
    case 'stopped':
      return {
        status: 1,
        output: json
          ? printJson(jsonDocument('fermato', explained.examination, explained.examination.findings, []))
          : `${printFindings(explained.examination.findings)}\n\n${stopped(explained.examination.state)}\n`,
      };
    case 'noReport':
      throw new UsageError(`«${sheet}» non è un prospetto.`);
    case 'leftOut':
      throw new UsageError(`Il prospetto «${sheet}» non si può generare: ${explained.lacking}.`);
    case 'noNumber':
      throw new UsageError(`Nella cella ${cell} di «${sheet}» non c’è un numero.`);
  }
}

/** Excel does not open a workbook under an extension that is not its own. */
function refuseOtherExtension(output: string, extension: string): void {
  if (extname(output).toLowerCase() === extension) return;
  throw new UsageError(`Il file da scrivere deve avere l’estensione ${extension}: «${output}».`);
}

function stopped(state: string): string {
  return state === 'impossible'
    ? 'Prospetti non generati: mancano dati indispensabili (vedi sopra).'
    : 'Prospetti non generati: correggere gli errori elencati sopra, oppure usare --bozza.';
}

function printJson(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
