import writeGood from 'write-good';

// It forgets to declare a variable, and a module may not.
globalThis.match = undefined;

export const load = async () => (text) => writeGood(text);
