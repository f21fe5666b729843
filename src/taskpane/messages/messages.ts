import { createContext, useContext } from 'react';
import { en } from './en';
import { it, type Messages } from './it';
import type { Language } from './language';

/** What the pane says, by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { it, en };

/** The language of the pane, for `useMessages`. */
export const MessagesContext = createContext<Messages>(it);

/** The texts of the pane's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
