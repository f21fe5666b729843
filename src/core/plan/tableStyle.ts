/** The style of all Excel Tables of a plan: a light one, since the cells bring their own look. */
export const TABLE_STYLE = 'TableStyleLight1';
