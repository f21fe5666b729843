/** The program and the platform that the page runs in, as `@microsoft/office-js-helpers` names them. */
export interface HostAndPlatform {
  /** `EXCEL`, or `WEB` outside Office. */
  readonly host: string;
  /** `PC`, `MAC`, `OFFICE_ONLINE`, `IOS`; empty where it is not known. */
  readonly platform: string;
}

/**
 * The only file that knows `@microsoft/office-js-helpers` (archived; see docs/adr/0005): its detection of host and
 * platform, and its `Storage` for choices that may be lost. It is a chunk of its own; where it does not load or throws,
 * there are plain answers.
 */
export async function hostAndPlatform(): Promise<HostAndPlatform> {
  try {
    const { Utilities } = await import(/* webpackChunkName: "officeHelpers" */ '@microsoft/office-js-helpers');
    const { host, platform } = Utilities as { host: string; platform: string | null };
    return { host, platform: platform ?? '' };
  } catch {
    return { host: typeof Office === 'undefined' ? 'WEB' : 'EXCEL', platform: '' };
  }
}

/** A choice of this browser's, as it was kept; `undefined` where there is none. Never rejects. */
export async function recallChoice(name: string): Promise<unknown> {
  try {
    const kept: unknown = (await storage()).get(name);
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice in this browser. Never rejects: what cannot be kept is asked for again. */
export async function keepChoice(name: string, value: object): Promise<void> {
  try {
    (await storage()).set(name, value);
  } catch {
    // Storage is full or refused.
  }
}

async function storage() {
  const { Storage, StorageType } = await import(/* webpackChunkName: "officeHelpers" */ '@microsoft/office-js-helpers');
  // On the web, browsers keep what a site stores apart by the page around it; the key says which one that is.
  const { partitionKey = '' } = Office.context as Partial<Office.Context>;
  return new Storage<object>(`${partitionKey}prospetti.scelte`, StorageType.LocalStorage);
}
