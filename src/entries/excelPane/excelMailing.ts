/** All that «Controlla prima di inviare» needs: loaded when it is asked for. */
export { checkMailing, prepareMailing } from '../../usecases/mailing';
export { valuesTold } from '../../taskpane/mailing/valuesTold';
