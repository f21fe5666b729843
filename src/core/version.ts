/** The program's version, as `package.json` has it: what wrote a report says so, since another may see things otherwise. */
export const VERSION = '0.1.0';
