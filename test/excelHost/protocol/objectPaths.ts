import type { Workbook } from '../model/workbook';
import { RangeRef } from '../model/rangeRef';
import { referenceText } from '../model/referenceText';
import { isRecord, type Json } from './json';
import { memberNamed, membersOf, unknownMember } from './members';
import { invalidArgument, itemNotFound, OfficeError } from './officeError';
import type { Arg, Args } from './wireClass';
import { WireObject, wire } from './wireObject';
import { PATH, type WireArguments, type WirePath, type WireRequest } from './wireRequest';

/** Methods of a collection that find an item, or nothing. */
const FIND_ITEM = /^GetItemOrNullObject$/i;

/** The objects of one request, each found once: a method that makes one is called once. */
export class ObjectPaths {
  private readonly known = new Map<number, WireObject | null>();
  private readonly workbook: Workbook;
  private readonly paths: WireRequest['ObjectPaths'];

  constructor(workbook: Workbook, paths: WireRequest['ObjectPaths']) {
    this.workbook = workbook;
    this.paths = paths;
  }

  /** The object of a path; `null` for a null object. */
  resolve(id: number): WireObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const object = this.find(this.path(id));
    this.known.set(id, object);
    return object;
  }

  /** The path of that id. */
  path(id: number): WirePath {
    const path = this.paths[String(id)];
    if (!path) throw new OfficeError('InvalidObjectPath', `The object path ${id} is not in the request.`);
    return path;
  }

  /** Arguments with the objects that they stand for; `undefined` where one of them is a null object. */
  arguments(info: WireArguments | undefined): Args | undefined {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const args = (info?.Arguments ?? []).map((value, index): Arg | undefined => {
      const id = ids[index];
      if (typeof id === 'number' && id > 0) return this.resolve(id) ?? undefined;
      return this.withReferences(value);
    });
    return args.every((arg) => arg !== undefined) ? args : undefined;
  }

  private find(path: WirePath): WireObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return wire('Workbook', this.workbook);
      case PATH.method:
        return this.onParent(path, (parent) => this.callMethod(parent, path));
      case PATH.property:
        return this.onParent(path, (parent) => {
          const link = memberNamed(membersOf(parent).links, path.Name);
          if (!link) throw unknownMember(parent, path.Name);
          return link[1](parent.target);
        });
      case PATH.indexer:
        return this.onParent(path, (parent) => {
          const item = this.item(parent, path.ArgumentInfo);
          if (!item) throw itemNotFound(`${parent.className} ${JSON.stringify(path.ArgumentInfo?.Arguments)}`);
          return item;
        });
      case PATH.reference: {
        const range = this.workbook.references.get(path.Name);
        if (!range) throw new OfficeError('InvalidReference', `The reference ${path.Name} is gone.`);
        return wire(range.areas.length === 1 ? 'Range' : 'RangeAreas', range);
      }
      case PATH.nothing:
        return null;
      default:
        throw new OfficeError('NotImplemented', `The tests’ Excel has no object paths of type ${path.ObjectPathType}.`);
    }
  }

  private onParent(path: WirePath, find: (parent: WireObject) => WireObject | null): WireObject | null {
    if (path.ParentObjectPathId === undefined) throw invalidArgument('a path without a parent');
    const parent = this.resolve(path.ParentObjectPathId);
    return parent && find(parent);
  }

  private callMethod(parent: WireObject, path: WirePath): WireObject | null {
    const method = memberNamed(membersOf(parent).objects, path.Name);
    if (method) {
      const args = this.arguments(path.ArgumentInfo);
      return args === undefined ? null : method[1](parent.target, args);
    }
    // Every collection finds its items the same way; `getItemOrNullObject` needs no line in its table.
    if (FIND_ITEM.test(path.Name) && membersOf(parent).item) return this.item(parent, path.ArgumentInfo) ?? null;
    throw unknownMember(parent, path.Name);
  }

  private item(parent: WireObject, info: WireArguments | undefined): WireObject | undefined {
    const { item } = membersOf(parent);
    if (!item) throw unknownMember(parent, 'getItem');
    return item(parent.target, info?.Arguments?.[0] ?? null);
  }

  /** A range inside a plain object, as the list of a validation rule has it, becomes its reference as text. */
  private withReferences(value: Json): Json {
    if (!isRecord(value)) return value;
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') {
      const target = this.resolve(id)?.target;
      if (!(target instanceof RangeRef)) throw invalidArgument('a range is wanted inside the object');
      return referenceText(target);
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.withReferences(inner)]));
  }
}
