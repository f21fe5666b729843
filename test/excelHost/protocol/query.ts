import type { Json } from './json';
import { memberNamed, membersOf, unknownMember } from './members';
import type { WireQuery } from './wireRequest';
import type { WireObject } from './wireObject';

type Answer = Record<string, Json>;

/** What is asked of an object: its values, and what is asked of the objects that it leads to. */
interface Wish {
  all: boolean;
  readonly names: Set<string>;
  readonly links: Map<string, Wish>;
}

/** Answers a `load`: identity, values, and the objects on the way; for a collection the same of each item. */
export function answerQuery(object: WireObject, query: WireQuery, keep: (object: WireObject) => void): Json {
  const wish = newWish();
  for (const path of query.Select ?? []) addPath(wish, path.split('/'), false);
  for (const path of query.Expand ?? []) addPath(wish, path.split('/'), true);
  if (query.Select === undefined) wish.all = true;
  return answer(object, wish, keep, query);
}

/** What the client finds an object again by. */
export function identityOf(object: WireObject): Answer {
  return { ...membersOf(object).identity?.(object.target) };
}

function newWish(): Wish {
  return { all: false, names: new Set(), links: new Map() };
}

function addPath(wish: Wish, [first = '', ...rest]: readonly string[], expand: boolean): void {
  if (first.toLowerCase() === 'items') {
    if (rest.length === 0) wish.all = true;
    else addPath(wish, rest, expand);
  } else if (first === '*' || first === '$all' || first === '') wish.all = true;
  else if (first === '$none') return;
  else if (rest.length === 0 && !expand) wish.names.add(first);
  else {
    const link = wish.links.get(first) ?? newWish();
    wish.links.set(first, link);
    if (rest.length > 0) addPath(link, rest, expand);
    else link.all = true;
  }
}

function answer(object: WireObject, wish: Wish, keep: (object: WireObject) => void, page: WireQuery = {}): Json {
  const members = membersOf(object);
  if (!members.items) return answerOne(object, wish, keep);
  // The scalars of a collection itself are always told; everything else that is asked speaks of its items.
  const own: Answer = {};
  for (const [name, { get }] of Object.entries(members.scalars ?? {})) if (get) own[name] = get(object.target);
  const skip = page.Skip ?? 0;
  const items = members.items(object.target).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  const isOwn = (name: string): boolean => memberNamed(members.scalars, name) !== undefined;
  const [first] = items;
  const names = new Set([...wish.names].filter((name) => !isOwn(name) || (first && hasScalar(first, name))));
  const ofItems = { ...wish, names };
  return { ...own, _Items: items.map((item, index) => ({ _Index: index, ...answerItem(item, ofItems, keep) })) };
}

function answerItem(item: WireObject, wish: Wish, keep: (object: WireObject) => void): Answer {
  return membersOf(item).items ? { ...(answer(item, wish, keep) as Answer) } : answerOne(item, wish, keep);
}

function answerOne(object: WireObject, wish: Wish, keep: (object: WireObject) => void): Answer {
  keep(object);
  const members = membersOf(object);
  const result: Answer = identityOf(object);
  if (wish.all) {
    for (const [name, { get, onlyByName }] of Object.entries(members.scalars ?? {})) {
      if (get && !onlyByName) result[name] = get(object.target);
    }
  }
  for (const name of wish.names) {
    const scalar = memberNamed(members.scalars, name);
    if (scalar?.[1].get) result[scalar[0]] = scalar[1].get(object.target);
    else if (memberNamed(members.links, name)) addLink(object, name, { ...newWish(), all: true }, result, keep);
    else throw unknownMember(object, name);
  }
  for (const [name, inner] of wish.links) addLink(object, name, inner, result, keep);
  return result;
}

function addLink(
  object: WireObject,
  name: string,
  wish: Wish,
  result: Answer,
  keep: (object: WireObject) => void,
): void {
  const link = memberNamed(membersOf(object).links, name);
  if (!link) throw unknownMember(object, name);
  const target = link[1](object.target);
  result[link[0]] = target && answer(target, wish, keep);
}

function hasScalar(object: WireObject, name: string): boolean {
  return memberNamed(membersOf(object).scalars, name) !== undefined;
}
