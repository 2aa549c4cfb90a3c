import type { CueList } from '../../cues.ts';

/** Says how to reach or join. */
export const contact: CueList = {
  strong: `
    dm us, dm me, send a dm, message us, message me, email us, email me, call us, call, text us, text, phone, hotline, whatsapp,
    rsvp, register at, register here, register via, sign up at, sign up here, sign up via, sign-up link, link in reply, walk in,
    walk-in, walk-ins, no registration, no sign-up, just show up, just turn up, free entry, free admission, tickets at, reply to
    this, reply with, reply below, tickets from, at the door, first come
  `,
  never: `
    wake-up call, call it, call me crazy, call out, calls for, called, close call, call to action, text-only, text book, body text,
    alt text
  `,
};
