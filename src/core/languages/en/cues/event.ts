import type { CueList } from '../../cues.ts';

/** Invites people: strong entries say "come", weak ones name the event. */
export const event: CueList = {
  strong: `
    join us, come join, you're invited, you are invited, we invite you, save the date, see you at, see you there, meet us at, come
    by, come and, drop by, stop by, don't miss our, grand opening, open house, opening soon, we are opening, we're opening, register
    for, registration is open, registrations are open, sign up for our, rsvp, quiz night, quiz time, join our, join the, join my,
    tune in, going live, we go live, live q&a, tickets are, doors open, apply for our
  `,
  weak: `
    webinar, workshop, meetup, meet-up, conference, event, fair, bazaar, exhibition, class, course, concert, gig, screening,
    festival, launch party, quiz, contest, seminar, tour, clean-up, cleanup, talk, panel, training, session, open day, giveaway,
    raffle, ama, opening, livestream
  `,
  never: `
    quiz of the, in any event, event log, event horizon, join the dots, join the conversation, join our team, join the team, class
    action, fair enough, fair point, join us in congratulating, join us in wishing, join us in welcoming, join me in congratulating,
    join me in welcoming, join us in thanking, join me in thanking, join us in celebrating, join the club, join the fight, join the
    discussion
  `,
};
