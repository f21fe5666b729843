import type { Given, OptionName } from './words';

/** What a command has to say, and the status it ends with: 0 done, 1 stopped by findings. */
export interface CommandResult {
  readonly status: 0 | 1;
  readonly output: string;
}

/** A command of the command line. */
export interface Command {
  /** The word after `prospetti`. */
  readonly name: string;
  /** The options that it knows; any other is a mistake worth saying. */
  readonly options: readonly OptionName[];
  /** Throws `UsageError`, before anything is read, for words that make no sense; `FileError` and `FileAccessError`. */
  readonly run: (given: Given) => Promise<CommandResult>;
}
