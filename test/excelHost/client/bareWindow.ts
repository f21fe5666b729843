/** What the client looks for while it is loaded: enough for it to run in Node, where a bench needs no page. */
export function bareWindow(): void {
  Object.assign(globalThis, {
    window: globalThis,
    document: { domain: '', getElementsByTagName: () => [], getElementById: () => null },
    location: { href: 'https://localhost/', protocol: 'https:' },
    navigator: { userAgent: 'Node' },
    localStorage: {},
  });
}
