import type { CueList } from '../../cues.ts';

/** Sakunang nagaganap. */
export const calamity: CueList = {
  strong: `
    bagyo, bagyong, super typhoon, typhoon, lindol, aftershock, tsunami, baha, bahang, binaha, pagbaha, flash flood, landslide,
    pagguho, guho, nasunugan, pagputok ng bulkan, bulkang, ashfall, lahar, storm surge, daluyong, evacuation center, evacuees,
    lumikas, ilikas, inilikas, nasalanta, relief goods, relief ops, relief operation, state of calamity, ndrrmc, phivolcs, nasawi,
    signal no.
  `,
  weak: `
    sakuna, kalamidad, emergency, biktima, signal, rescue, evacuate, sunog, pagasa
  `,
  never: `
    baha ng orders, baha ng promo, binaha ng orders, binaha ng order, sunog na kawali, sunog na kanin, sunog ang balat, sunog balat,
    rescue dog, bagyo ng emosyon, walang signal, mahina ang signal, ang signal
  `,
};
