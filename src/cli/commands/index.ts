import type { Command } from '../command';
import { genera } from './genera';
import { invio } from './invio';
import { modello } from './modello';
import { nuovoEsercizio } from './nuovoEsercizio';
import { ripristina } from './ripristina';
import { spiega } from './spiega';
import { verifica } from './verifica';
import { visto } from './visto';

/** In the order in which messages name them. */
export const COMMANDS: readonly Command[] = [
  modello,
  nuovoEsercizio,
  verifica,
  genera,
  ripristina,
  spiega,
  visto,
  invio,
];
