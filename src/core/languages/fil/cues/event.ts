import type { CueList } from '../../cues.ts';

/** Paanyaya sa isang gawain. */
export const event: CueList = {
  strong: `
    sali na, sali kayo, sumali kayo, sumali na, samahan kami, samahan niyo kami, samahan n'yo kami, samahan ninyo kami, punta na
    kayo, punta kayo, pumunta kayo, tara na sa, kita-kits, kitakits, kita-kita tayo, see you sa, imbitado, iniimbitahan,
    inaanyayahan, save the date, grand opening, magbubukas na, bubuksan na, malapit nang magbukas, bukas ang registration, bukas na
    ang registration, pa-quiz, paquiz, join na, join na kayo, join kayo, abangan ang aming, dalo na, dumalo, makiisa, mag-join na,
    join us
  `,
  weak: `
    webinar, workshop, seminar, training, bazaar, tiangge, fair, concert, festival, pista, pa-contest, contest, paligsahan, quiz,
    event, forum, klase, palihan, meetup, meet-up, clean-up, cleanup drive, outreach, medical mission, giveaway, raffle, pa-raffle,
    opening, pagbubukas, livestream, gig, open mic, eksibit
  `,
  never: `
    klase ng, anong klase, walang klase, sumali na sa gulo, ama
  `,
};
