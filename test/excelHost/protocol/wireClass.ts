import type { Json } from './json';
import type { WireObject } from './wireObject';

/** What a method gets: JSON, and objects of the workbook where the client passed proxies. */
export type Arg = Json | WireObject;
export type Args = readonly Arg[];

/** A class of Excel's object model as a table of its members, under their names on the wire. */
export interface WireClass<Target> {
  /** By what the client finds the object again in a later request. */
  readonly identity?: (target: Target) => Readonly<Record<string, Json>>;
  readonly scalars?: Readonly<Record<string, WireScalar<Target>>>;
  /** Properties that are objects; `null` is a null object. */
  readonly links?: Readonly<Record<string, (target: Target) => WireObject | null>>;
  /** Methods that give an object. */
  readonly objects?: Readonly<Record<string, (target: Target, args: Args) => WireObject | null>>;
  /** Methods that give a value. */
  readonly methods?: Readonly<Record<string, (target: Target, args: Args) => Json>>;
  /** Methods that only do something. */
  readonly commands?: Readonly<Record<string, (target: Target, args: Args) => void>>;
  /** Of a collection. */
  readonly items?: (target: Target) => readonly WireObject[];
  /** Of a collection: the item with that name or identity. */
  readonly item?: (target: Target, key: Json) => WireObject | undefined;
}

export interface WireScalar<Target> {
  readonly get?: (target: Target) => Json;
  readonly set?: (target: Target, value: Json) => void;
  /** Left out where the client asks for everything. */
  readonly onlyByName?: true;
}
