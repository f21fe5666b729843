/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { connectedHost } from './testHost';

test('counts round trips, bytes and actions, and tells whether the user can still undo', async () => {
  const host = connectedHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1');
    range.values = [[1]];
    await context.sync();
    expect(host.journal.undoKept).toBe(true);
    range.format.font.bold = true;
    range.load('values');
    await context.sync();
  });
  const [first, second] = host.journal.work;
  expect(host.journal.syncs).toBe(2);
  expect(first?.actions.at(-1)).toBe('Range.Values');
  expect(second?.actions.slice(-2)).toEqual(['RangeFont.Bold', 'Range.Load']);
  expect(host.journal.bytes).toBe((first?.bytes ?? 0) + (second?.bytes ?? 0));
  expect(host.journal.largest).toBe(Math.max(first?.bytes ?? 0, second?.bytes ?? 0));
  expect(host.journal.undoKept).toBe(false);
  host.journal.clear();
  expect(host.journal.syncs).toBe(0);
});

test('the notice that the client sends as it starts does not count', async () => {
  const host = connectedHost();
  const notice = {
    AutoKeepReference: false,
    Actions: [{ Id: 1, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 2 }],
    ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
  };
  expect(await host.door(JSON.stringify(notice), 0)).toEqual({
    status: 'succeeded',
    body: '{"Results":[{"ActionId":1,"Value":null}]}',
  });
  expect([host.journal.syncs, host.journal.entries[0]?.kind]).toEqual([0, 'startUp']);
});
