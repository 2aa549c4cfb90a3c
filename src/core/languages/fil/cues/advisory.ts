import type { CueList } from '../../cues.ts';

/** Abiso sa publiko. */
export const advisory: CueList = {
  strong: `
    walang pasok, suspendido ang klase, suspendido ang pasok, class suspension, abiso, abiso sa publiko, paalala sa publiko, babala,
    advisory, traffic advisory, weather advisory, water interruption, walang tubig, power interruption, brownout, walang kuryente,
    sarado ang kalsada, sarado ang daan, sarado muna, sarado kami, sarado po kami, bawal na, bawal ang, fake news alert, scam alert,
    beware, beware of scammers, itinaas ang signal, tigil-pasada, suspendido ang biyahe, rerouting, number coding
  `,
  weak: `
    paalala, anunsyo, alert, ingat sa, mag-ingat sa, mag ingat sa
  `,
};
