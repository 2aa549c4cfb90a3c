import { length } from 'stringz';

const link = /https?:\/\/(?:www\.)?[\w@:%.+~#=-]{2,256}\.[a-z]{2,6}\b[\w@:%+.~#?&/=-]*/g;
/** The front end drops the character before a name, too. */
const elsewhere = /(?:^|[^/\w])@(\w+)@[a-z\d.-]+/gi;

/** As the front end counts: a link is 23, a name on another server its first part, and so is the warning. */
export const lengthOf = (text: string, warning = ''): number => length(warning + text.replace(link, 'x'.repeat(23)).replace(elsewhere, '@$1'));
