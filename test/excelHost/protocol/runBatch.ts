import { RangeRef } from '../model/rangeRef';
import { keepReference } from '../classes/keepReference';
import type { Workbook } from '../model/workbook';
import type { Json } from './json';
import { memberNamed, membersOf, unknownMember } from './members';
import { ObjectPaths } from './objectPaths';
import { OfficeError } from './officeError';
import { answerQuery, identityOf } from './query';
import type { WireObject } from './wireObject';
import { ACTION, PATH, type WireAction, type WirePath, type WireRequest } from './wireRequest';

/** The body of an answer. */
export interface BatchAnswer {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** What a null object answers to whatever is done with it. */
const NULL_OBJECT = { _IsNull: true } as const;

/**
 * Runs the actions of a request in order. The first that fails ends it; what was done before stays done.
 *
 * @param before called with each action and the name of what it does (`Range.Values`); what it throws is the failure
 */
export function runBatch(
  workbook: Workbook,
  request: WireRequest,
  before: (member: string, index: number) => void,
): BatchAnswer {
  const paths = new ObjectPaths(workbook, request.ObjectPaths);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      before(memberOf(action, paths), index);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, request.AutoKeepReference) });
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      return {
        Error: { Code: error.code, Message: error.message, ActionIndex: index },
        ...(traces.length === 0 ? {} : { TraceIds: traces }),
        ProcessedResults: { Results: results },
      };
    }
  }
  return traces.length === 0 ? { Results: results } : { Results: results, TraceIds: traces };
}

function runAction(action: WireAction, paths: ObjectPaths, autoKeep: boolean): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  const keep = (kept: WireObject): void => {
    if (autoKeep && kept.target instanceof RangeRef && paths.path(action.ObjectPathId).D !== true)
      keepReference(kept.target);
  };
  switch (action.ActionType) {
    case ACTION.instantiate:
      if (object) keep(object);
      return object && identityOf(object);
    case ACTION.query:
      return object && answerQuery(object, action.QueryInfo ?? {}, keep);
    case ACTION.method:
      return object ? callMethod(object, action, paths) : NULL_OBJECT;
    case ACTION.setProperty:
      return object ? setProperty(object, action, paths) : NULL_OBJECT;
    default:
      throw new OfficeError('NotImplemented', `The tests’ Excel has no actions of type ${action.ActionType}.`);
  }
}

function callMethod(object: WireObject, action: WireAction, paths: ObjectPaths): Json {
  const { methods, commands } = membersOf(object);
  const method = memberNamed(methods, action.Name);
  const command = memberNamed(commands, action.Name);
  if (!method && !command) throw unknownMember(object, action.Name);
  const args = paths.arguments(action.ArgumentInfo);
  if (args === undefined) return NULL_OBJECT;
  command?.[1](object.target, args);
  return method ? method[1](object.target, args) : null;
}

function setProperty(object: WireObject, action: WireAction, paths: ObjectPaths): Json {
  const set = memberNamed(membersOf(object).scalars, action.Name)?.[1].set;
  if (!set) throw unknownMember(object, action.Name);
  const [value = null] = paths.arguments(action.ArgumentInfo) ?? [];
  set(object.target, value as Json);
  return null;
}

/** `Range.Values`, `WorksheetCollection.Add`: what an action does, for the journal and for ordered faults. */
function memberOf(action: WireAction, paths: ObjectPaths): string {
  if (action.ActionType === ACTION.trace) return 'Trace';
  if (action.ActionType === ACTION.instantiate) return memberOfPath(paths.path(action.ObjectPathId), paths);
  const owner = paths.resolve(action.ObjectPathId)?.className ?? 'Null';
  return `${owner}.${action.ActionType === ACTION.query ? 'Load' : action.Name}`;
}

function memberOfPath({ ObjectPathType, Name, ParentObjectPathId }: WirePath, paths: ObjectPaths): string {
  if (ParentObjectPathId === undefined) return ObjectPathType === PATH.reference ? 'Reference' : 'Workbook';
  const owner = paths.resolve(ParentObjectPathId)?.className ?? 'Null';
  return `${owner}.${ObjectPathType === PATH.indexer ? 'GetItem' : Name}`;
}
