import type { PagePlan } from '../plan/plan';

/** How the sheets of a new workbook print: the name of the sheet at the foot, the headers on every page. */
export const templatePage: PagePlan = {
  orientation: 'landscape',
  titleRows: [1, 1],
  footer: '&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Pagina &P di &N',
};
