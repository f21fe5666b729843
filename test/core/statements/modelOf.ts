import { NO_AMOUNTS } from '../../../src/core/statements/sumAmounts';
import type { InputName } from '../../../src/core/inputs/definitions';
import type { Amounts, Model, Objective, Programme, Resource, Share } from '../../../src/core/model/model';
import type { RowSource } from '../../../src/core/model/rowSource';

/** A row of a sheet without columns: these tests look at amounts, not at places. */
function sourceOf(input: InputName): RowSource {
  return { table: { input, sheet: input, headerRow: 1, lastRow: 1, columns: {} }, row: 2 };
}

/** An objective with what a test says of it. */
export function objective(code: string, more: Partial<Objective> = {}): Objective {
  return {
    code,
    area: '1',
    group: '',
    title: '',
    description: '',
    deleted: false,
    act: '',
    mission: '',
    programme: '',
    source: sourceOf('Obiettivi'),
    ...more,
  };
}

/** A row of resources, with some amounts in cents. */
export function resource(code: string, amounts: Partial<Amounts>): Resource {
  return {
    objective: code,
    amounts: { ...NO_AMOUNTS, ...amounts },
    fields: ['revenueBudget', 'costsBudget', 'investmentsBudget', 'revenueActual', 'costsActual', 'investmentsActual'],
    project: '',
    cause: '',
    causeReviewed: '',
    source: sourceOf('Risorse'),
  };
}

/** A share of an objective in a programme such as `011-005`. */
export function share(
  code: string,
  programme: string,
  { amounts = {}, ...more }: Partial<Omit<Share, 'amounts'>> & { readonly amounts?: Partial<Amounts> } = {},
): Share {
  const [mission = '', number = ''] = programme.split('-');
  return {
    code: '',
    objective: code,
    mission,
    programme: number,
    projects: '',
    title: '',
    description: '',
    span: '',
    centre: '',
    ppm: null,
    amounts: { ...NO_AMOUNTS, ...amounts },
    cashCurrent: null,
    cashInvestments: null,
    indicatorCount: null,
    source: sourceOf('Quote'),
    ...more,
  };
}

/** A programme such as `011-005`. */
export function programme(code: string): Programme {
  const [mission = '', number = ''] = code.split('-');
  return {
    mission,
    missionName: '',
    programme: number,
    programmeName: '',
    cofogDivision: '',
    cofogGroup: '',
    source: sourceOf('Programmi'),
  };
}

/** A model of these things and nothing else. `Quote` counts as found where shares are given. */
export function modelOf(parts: Partial<Pick<Model, 'objectives' | 'programmes' | 'resources' | 'shares'>>): Model {
  return {
    entity: {
      name: 'Camera',
      year: 2020,
      rounding: 'centesimi',
      tolerance: 0,
      thresholdPercent: 10,
      threshold: 0,
      blockOnReconciliation: false,
      secretaryGeneral: '',
      officer: '',
      sources: {},
      numeric: {},
    },
    areas: [],
    programmes: [],
    objectives: [],
    resources: [],
    shares: [],
    targets: [],
    indicators: [],
    context: [],
    labour: [],
    payments: [],
    tables: parts.shares ? { Quote: sourceOf('Quote').table } : {},
    broken: [],
    numericCodes: [],
    textAmounts: [],
    unreadable: [],
    percents: 'hundredths',
    ...parts,
  };
}
