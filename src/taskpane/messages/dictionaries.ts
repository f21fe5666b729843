import { en } from './en';
import { it, type Messages } from './it';
import type { Language } from './language';

/** What the pane says, by language. */
export const DICTIONARIES: Readonly<Record<Language, Messages>> = { it, en };
