/** What reads, judges and lays out sign-offs. Few workbooks have any: who has none does not load it. */
export const signOffTools = () => import(/* webpackChunkName: "signOffSheet" */ './signOffWork');
