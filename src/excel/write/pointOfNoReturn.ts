import { milestone } from './milestone';

/** Stands among the steps of a plan before those that cannot be taken back. */
export const POINT_OF_NO_RETURN = milestone('punto di non ritorno');
