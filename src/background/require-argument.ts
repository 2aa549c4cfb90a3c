/** Refuses a message whose arguments are not what they should be. */
export function requireArgument<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`no ${what}`);
  return value;
}
