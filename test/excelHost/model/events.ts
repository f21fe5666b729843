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

/** What happened, for the handlers that are registered for it. */
export interface ExcelEvent {
  readonly type: (typeof EVENT)[keyof typeof EVENT];
  /** Where: handlers of a sheet are told by its id. */
  readonly sheetId: string;
  readonly message: Readonly<Record<string, Json>>;
}
