import { asNumber } from '../util/parse.ts';

/** What is stored, or in an exported file, by key: unparsed. */
type Parts = Readonly<Record<string, unknown>>;
/** Makes one form of it the next. Whatever a step is given, it returns something: what it does not understand stays as it is. */
export type Step = (parts: Parts) => Parts;

/** From each form to the next, the first from form 1 to form 2. A new field needs none: its parser knows the default. */
export const steps: readonly Step[] = [];
/** The form that this version writes. */
export const form = steps.length + 1;

/** Under it, once there has been a second one, the form of all that is stored stands beside it. */
export const formKey = 'form';

/** The form that a stored number tells; without one, the first. */
export const formOf = (stored: unknown): number => (Number.isInteger(stored) ? asNumber(1, 1e6)(stored) : undefined) ?? 1;

/** What an earlier version wrote, as this one would have. */
export const broughtUp = (parts: Parts, from: number, by: readonly Step[] = steps): Parts => by.slice(from - 1).reduce((brought, step) => step(brought), parts);
