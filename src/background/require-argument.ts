/** Rejects a message with invalid arguments. */
export function requireArgument<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`no ${what}`);
  return value;
}
