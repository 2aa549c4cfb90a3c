/** Compares handles regardless of case. An unknown handle equals none. */
export const sameHandle = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one.toLowerCase() === other?.toLowerCase();
