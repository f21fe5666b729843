import { it, type Messages } from './it';
import type { Language } from './language';

/**
 * What the pane says in a language. Italian, which nearly all speak, is at hand; English is fetched where it is asked for.
 * Never rejects: where it cannot be fetched, the pane speaks Italian.
 */
export async function dictionaryOf(language: Language): Promise<Messages> {
  if (language === 'it') return it;
  return import(/* webpackChunkName: "english" */ './en').then(
    ({ en }) => en,
    () => it,
  );
}
