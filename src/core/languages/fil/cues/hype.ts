import type { CueList } from '../../cues.ts';

/** OA na salita, jargon. */
export const hype: CueList = {
  strong: `
    game changer, game-changer, next level, world class, world-class, number one, no. 1, numero uno, pinakamagaling, pinaka the best,
    the best ever, best in class, rebolusyonaryo, makabagong solusyon, inobatibo, innovative solution, kakaibang solusyon,
    walang katulad, walang kapantay, di mapapantayan, ultimate, solid na solid, sobrang solid, panalong-panalo, bonggang-bongga,
    pak na pak, petmalu, lodi, werpa, grabe sa ganda, nakakalokang, nakakaloka, nakakabaliw, mind-blowing, insane, sure win,
    siguradong yayaman, yayaman ka, easy money, kita agad, kikita agad, passive income, financial freedom, garantisado, 100% legit,
    legit na legit, instant yaman, sikreto ng mayayaman, viral, trending na trending, unlock, unleash, leverage, synergy, disrupt*,
    transformative, paradigm shift, one-stop shop, level up, empower*, lupet, angas, pasabog, pangmalakasan, patok, wagi, slay
  `,
  weak: `
    grabe, bongga, sulit, astig, solid, galing, amazing, exciting, excited, proud
  `,
  never: `
    level up ng tubig
  `,
};
