/** The columns of `Indicatori` for the years n-2, n-1, n, in the order of `expected` and `results`. */
export const EXPECTED_FIELDS = ['expected2', 'expected1', 'expected0'] as const;
export const RESULT_FIELDS = ['result2', 'result1', 'result0'] as const;
