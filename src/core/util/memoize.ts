/** Memoises a function of an object by identity, in a WeakMap. For brands, settings and lists, which rarely change. */
export function memoize<K extends object, T extends object>(make: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, T>();
  return (from) => {
    const found = known.get(from);
    if (found) return found;
    const made = make(from);
    known.set(from, made);
    return made;
  };
}
