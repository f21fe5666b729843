/** How many programmes stand side by side on a page. */
export const PROGRAMMES_A_BAND = 3;

const LABEL = { width: 10 };
const CODE = { width: 12 };
const TEXT = { width: 38 };

/** The rows' labels, then a code and a text for each programme. */
export const COLUMNS = [LABEL, ...Array.from({ length: PROGRAMMES_A_BAND }, () => [CODE, TEXT]).flat()];
