/** The columns of `Indicatori` for the years n-2, n-1, n, in the order of `expected` and `results`. */
export const EXPECTED_FIELDS = ['expected2', 'expected1', 'expected0'] as const;
export const RESULT_FIELDS = ['result2', 'result1', 'result0'] as const;
/** Those of `Contesto`, in the order of `values`. */
export const CONTEXT_FIELDS = ['value2', 'value1', 'value0'] as const;
/** Those of `Personale` for the years n-1 and n. */
export const LABOUR_FIELDS = ['cost1', 'cost0'] as const;
