import { createContext, useContext } from 'react';
import { it, type Messages } from './it';

/** The language of the pane, for `useMessages`. */
export const MessagesContext = createContext<Messages>(it);

/** The texts of the pane's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
