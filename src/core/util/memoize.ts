/** What is made of a thing that stays the same for long – a brand, settings, a list that somebody typed – is made once. */
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
