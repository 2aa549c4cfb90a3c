/** Refuses a message whose arguments are not what they should be. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`no ${what}`);
  return value;
}
