/** Handles are the same whatever their case; an unknown handle equals no handle. */
export const sameHandle = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one.toLowerCase() === other?.toLowerCase();
