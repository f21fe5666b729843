/** All that sign-offs need: loaded when it is asked for. */
export { signOffFor } from './signOffFor';
export { signOffToolsFor } from './signOffToolsFor';
