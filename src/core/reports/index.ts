import { contesto } from './contesto/contesto';
import { missioniProgrammi } from './missioniProgrammi/missioniProgrammi';
import { obiettivi } from './obiettivi/obiettivi';
import { pagamenti } from './pagamenti/pagamenti';
import { personale } from './personale/personale';
import { quadrature } from './quadrature/quadrature';
import { quadroPira } from './quadroPira/quadroPira';
import type { Report } from './report';
import { ripartizione } from './ripartizione/ripartizione';
import { schedePira } from './schedePira/schedePira';
import { scostamenti } from './scostamenti/scostamenti';
import { sintesi } from './sintesi/sintesi';
import { verifiche } from './verifiche';

/** Every statement, in the order of the tabs. */
export const REPORTS: readonly Report[] = [
  sintesi,
  obiettivi,
  scostamenti,
  missioniProgrammi,
  ripartizione,
  quadroPira,
  schedePira,
  contesto,
  personale,
  pagamenti,
  quadrature,
  verifiche,
];
