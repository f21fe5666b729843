import { ribbonCommands } from '../../../src/excel/office/ribbonCommands';

type Handler = (event: { completed: () => void }) => void;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['did what it was asked', () => Promise.resolve()],
  ['failed', () => Promise.reject(new Error('no'))],
])('Excel is told the end of a command that %s', async (_how, run) => {
  const handlers = new Map<string, Handler>();
  Reflect.set(globalThis, 'Office', {
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    onReady: () => Promise.resolve(),
  });
  ribbonCommands({ verificaDati: run });
  await expect(
    new Promise<void>((completed) => handlers.get('verificaDati')?.({ completed })),
  ).resolves.toBeUndefined();
});
