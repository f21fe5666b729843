import { FilePort } from '../../file/filePort';
import { verify } from '../../usecases/verify';
import type { Command } from '../command';
import { readBytes } from '../files';
import { jsonDocument } from '../jsonDocument';
import { nodeCodec } from '../nodeCodec';
import { printFindings } from '../printFindings';
import { printJson } from '../printJson';
import { printUpdate } from '../printUpdate';
import { printSignOffs } from '../printSignOffs';
import { onlyFile } from '../words';

/** `prospetti verifica`: what is wrong with the data. */
export const verifica: Command = {
  name: 'verifica',
  options: ['json'],
  run: async (given) => {
    const file = onlyFile('verifica', given);
    const examination = await verify(new FilePort(await readBytes(file), nodeCodec));
    const { findings } = examination;
    return {
      status: findings.some(({ severity }) => severity === 'errore') ? 1 : 0,
      output:
        given.options.json === true
          ? printJson(jsonDocument('verificato', examination, findings))
          : `${printFindings(findings)}\n${printUpdate(examination.update)}${printSignOffs(examination.signOffs)}`,
    };
  },
};
