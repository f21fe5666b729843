/** What tells before it is written over, and takes it back: loaded when it is asked for. */
export { foreseeFor } from './foreseeFor';
export { restoreFor } from './restoreFor';
