/** Handles differ in no letter's case; one that is not known is the same as none. */
export const sameHandle = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one.toLowerCase() === other?.toLowerCase();
