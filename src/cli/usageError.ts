/** The words of the command line do not make sense; the message is an Italian sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
