/** Throws if an argument of a message was invalid. */
export function requireArgument<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`no ${what}`);
  return value;
}
