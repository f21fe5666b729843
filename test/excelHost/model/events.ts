import type { Json } from '../protocol/json';

/** Numbers of Excel's messages to handlers. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  tableChanged: 101,
} as const;

/** By what name those who listen to every sheet are told. */
export const WHOLE_WORKBOOK = 'Workbook';

/** What the client calls them as it begins to listen. */
const LISTENED_TO: Readonly<Partial<Record<ExcelEvent['type'], string>>> = {
  [EVENT.changed]: 'DataChanged',
  [EVENT.activated]: 'Activated',
  [EVENT.deactivated]: 'Deactivated',
  [EVENT.added]: 'Added',
  [EVENT.selectionChanged]: 'SelectionChanged',
  [EVENT.deleted]: 'Deleted',
  [EVENT.calculated]: 'Calculated',
};

/** Who is told of an event, of those that listen: its sheet, and the workbook. */
export function listenersTo({ type, sheetId }: ExcelEvent, listening: ReadonlySet<string>): readonly string[] {
  return [sheetId, WHOLE_WORKBOOK].filter((id) => listening.has(`${id} ${LISTENED_TO[type] ?? ''}`));
}

/** What happened, for the handlers that are registered for it. */
export interface ExcelEvent {
  readonly type: (typeof EVENT)[keyof typeof EVENT];
  /** Where: handlers of a sheet are told by its id. */
  readonly sheetId: string;
  readonly message: Readonly<Record<string, Json>>;
}
