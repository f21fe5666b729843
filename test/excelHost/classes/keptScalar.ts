import type { Json } from '../protocol/json';
import type { WireScalar } from '../protocol/wireClass';

/** A property that is kept as it is given, once `take` has accepted it. */
export const kept = <Target, Key extends keyof Target>(
  key: Key,
  take: (value: Json) => Target[Key] & Json,
): WireScalar<Target> => ({
  get: (target) => target[key] as Target[Key] & Json,
  set: (target, value) => {
    target[key] = take(value);
  },
});
