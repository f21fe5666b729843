import { hasLibreOffice } from './convert';

export { convert, convertAll } from './convert';

/**
 * Declares a test that needs LibreOffice. On a machine without it the test is skipped, by name and in the count; in CI it
 * runs all the same, and fails.
 */
export const testWithLibreOffice: jest.It = hasLibreOffice() || process.env['CI'] === 'true' ? test : test.skip;
