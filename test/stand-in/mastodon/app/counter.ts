import { length } from 'stringz';

const link = /https?:\/\/(?:www\.)?[\w@:%.+~#=-]{2,256}\.[a-z]{2,6}\b[\w@:%+.~#?&/=-]*/g;
/** The character before a name is dropped, as in the front end. */
const elsewhere = /(?:^|[^/\w])@(\w+)@[a-z\d.-]+/gi;

/** The front end's count: 23 for a link, only the first part of a name on another server, and the content warning counts, too. */
export const lengthOf = (text: string, warning = ''): number => length(warning + text.replace(link, 'x'.repeat(23)).replace(elsewhere, '@$1'));
