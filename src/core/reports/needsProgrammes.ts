import type { Report } from './report';

/** When there is something to show by mission and programme, and what is missing where there is not. */
export const NEEDS_PROGRAMMES = {
  hasData: ({ shares }) => shares.some(({ share }) => share.mission !== '' && share.programme !== ''),
  without: 'compilare il foglio «Quote», o le colonne Missione e Programma del foglio «Obiettivi»',
} satisfies Pick<Report, 'hasData' | 'without'>;
