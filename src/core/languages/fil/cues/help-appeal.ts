import type { CueList } from '../../cues.ts';

/** Paghingi ng tulong na kailangan. */
export const helpAppeal: CueList = {
  strong: `
    nawawala, nawawalang, huling nakita, hinahanap, kailangan ng dugo, nangangailangan ng dugo, blood donor, type o, donasyon,
    donate, magdonate, mag-donate, tulong para, tulong po para, kailangan ng tulong, kailangan po ng tulong, nangangailangan ng
    tulong, humihingi ng tulong, relief goods, relief ops, relief operation, evacuation center, evacuees, nasalanta, mga nasalanta,
    biktima ng, mga biktima, rescue, na-trap, na-stranded, stranded, kailangan ng rescue, community pantry, fundraiser, gastusin sa
    ospital, pampaospital, pampagamot, hotline, volunteer, boluntaryo, nasunugan, binaha, lumikas, sagip, sagipin
  `,
  weak: `
    tulong, patulong, pakiusap
  `,
  never: `
    tulungan niyo ako umabot, tulong sa pag-follow, pa-help mag-follow
  `,
};
