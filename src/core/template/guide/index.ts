import type { InputName } from '../../inputs/definitions';
import { aree } from './aree';
import { contesto } from './contesto';
import { ente } from './ente';
import { indicatori } from './indicatori';
import { obiettivi } from './obiettivi';
import { pagamenti } from './pagamenti';
import { personale } from './personale';
import { investimenti, oneri, proventi } from './progetti';
import { programmi } from './programmi';
import { quote } from './quote';
import { risorse } from './risorse';
import type { SheetGuide } from './sheetGuide';
import { target } from './target';

/** What the template tells of each input sheet: see `SheetGuide`. */
export const GUIDES: Readonly<Record<InputName, SheetGuide>> = {
  Ente: ente,
  Aree: aree,
  Programmi: programmi,
  Obiettivi: obiettivi,
  Risorse: risorse,
  Proventi: proventi,
  Oneri: oneri,
  Investimenti: investimenti,
  Quote: quote,
  Target: target,
  Indicatori: indicatori,
  Contesto: contesto,
  Personale: personale,
  Pagamenti: pagamenti,
};
