import type { LabourCost } from '../model/model';

/** The columns of `Personale` for the years n-1 and n, each with its cost of a line. */
export const LABOUR_YEARS = [
  ['cost1', ({ previous }: LabourCost) => previous],
  ['cost0', ({ current }: LabourCost) => current],
] as const;
