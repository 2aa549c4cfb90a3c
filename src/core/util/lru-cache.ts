/** More parts than a thread has. */
const mostKept = 100;
/** Longer texts are not cached: they would cost more memory than they save time. */
const longest = 1000;

/** Memoises a function of a text for the last few texts: in a thread or under a reply, all but one are the same as a key ago. */
export function lruMemoize<T extends object>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    if (text.length > longest) return found;
    // Re-insert to mark as most recently used; a Map iterates oldest first.
    known.delete(text);
    known.set(text, found);
    if (known.size > mostKept) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    return found;
  };
}
