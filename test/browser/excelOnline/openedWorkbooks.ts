import type { WireRequest } from '../../excelHost/protocol/wireRequest';

/** To whom the client sends what concerns no open workbook: the first of a batch's array. */
export const EXCEL_ITSELF = 'WacPartition';

/** The workbooks that a batch asks Excel on the web to open in windows of their own, as bytes, and what to answer. */
export function openedWorkbooks(bodyText: string): { readonly opened: readonly Buffer[]; readonly body: string } {
  const { Actions } = JSON.parse(bodyText) as WireRequest;
  const opened = Actions.filter(({ Name }) => Name === 'CreateAndOpenWorkbook').map(({ ArgumentInfo }) =>
    Buffer.from(ArgumentInfo?.Arguments?.[0] as string, 'base64'),
  );
  return { opened, body: JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) }) };
}
