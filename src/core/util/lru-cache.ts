/** More parts than a thread has. */
const mostKept = 100;
/** Longer texts would take more room than time. */
const longest = 1000;

/** Remembers what was made of the last texts: in a thread, or under a reply, all but one are the same as a key ago. */
export function lruMemoize<T extends object>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    if (text.length > longest) return found;
    // Put in again, so that what was longest not asked for comes first, and goes first.
    known.delete(text);
    known.set(text, found);
    if (known.size > mostKept) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    return found;
  };
}
