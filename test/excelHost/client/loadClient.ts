import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The client as it is loaded by Excel on the web, with readable names in its stack traces. */
const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** What the client needs of `Office` that the loader, which does not run here, would have made. */
export interface OfficeStub {
  readonly context: {
    readonly host: 'Excel';
    readonly platform: 'OfficeOnline';
    requirements: { isSetSupported: (set: string, version?: string) => boolean };
    readonly displayLanguage: string;
    readonly contentLanguage: string;
  };
  readonly onReady: () => Promise<{ host: 'Excel'; platform: 'OfficeOnline' }>;
}

/** The door of the client, and its own means for tests. */
export interface LoadedClient {
  readonly OSF: {
    readonly DDA: {
      readonly RichApi: {
        executeRichApiRequestAsync?: (message: readonly unknown[], callback: (result: unknown) => void) => void;
      };
    };
  };
  readonly OfficeExtension: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
  };
  Office: OfficeStub;
}

/**
 * Evaluates Microsoft's client, unmodified, in the realm of the test file (environment `jsdom`), once. Afterwards `Excel`
 * and `OfficeExtension` are there as in a task pane, and `Office` as far as the client itself asks for it.
 */
export function loadClient(): LoadedClient {
  const global = globalThis as unknown as LoadedClient;
  if ('Excel' in globalThis) return global;
  const file = createRequire(__filename).resolve(CLIENT);
  // Indirect, so that its declarations become globals: that is what a script tag does.
  (0, eval)(readFileSync(file, 'utf8'));
  const office = Object.entries(Object.getOwnPropertyDescriptors(global.Office)).filter(([name]) => name !== 'context');
  const supported = { isSetSupported: () => true };
  const stub: OfficeStub = {
    context: {
      host: 'Excel',
      platform: 'OfficeOnline',
      requirements: supported,
      displayLanguage: 'it-IT',
      contentLanguage: 'it-IT',
    },
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
  };
  // `Office.context` can only be read there, so the whole is replaced.
  global.Office = Object.defineProperties(stub, Object.fromEntries(office));
  global.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return global;
}
