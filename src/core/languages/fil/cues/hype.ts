import type { CueList } from '../../cues.ts';

/** OA na salita, jargon. */
export const hype: CueList = {
  strong: `
    game changer, game-changer, world class, world-class, numero uno, pinaka the best, the best ever, best in class, rebolusyonaryo,
    makabagong solusyon, innovative solution, kakaibang solusyon, walang katulad, walang kapantay, di mapapantayan, panalong-panalo,
    bonggang-bongga, pak na pak, petmalu, werpa, grabe sa ganda, nakakalokang, nakakaloka, nakakabaliw, mind-blowing, sure win,
    siguradong yayaman, yayaman ka, easy money, kita agad, kikita agad, financial freedom, garantisado, 100% legit, legit na legit,
    instant yaman, sikreto ng mayayaman, synergy, paradigm shift, one-stop shop, pasabog, pangmalakasan, inobatibo naming,
    inobatibong, pinaka-inobatibo, pinakamagaling sa lahat, pinakamagaling sa buong, pinakasulit sa lahat, the best sa lahat, number
    one sa pilipinas, no. 1 sa pilipinas, numero unong, next level na, next level ang, unlock your, unleash your, leverage ang,
    level up ang negosyo, i-level up ang, walang kapares, walang tatalo, walang makakatalo, solid na solid, sobrang solid na,
    ultimate na, siguradong kikita, siguradong panalo, sure na kikita, kikita ka ng malaki, grabe to the max, to the highest level,
    todo-todo, sobrang lupet, sobrang angas, kakaiba sa lahat, di mo pa nakikita kahit saan, makabagong, world-class na
  `,
  weak: `
    grabe, bongga, sulit, astig, solid, galing, amazing, exciting, excited, proud, inobatibo, lupet, angas, patok, panalo,
    pinakamagaling, viral, wagi, ultimate, lodi, next level, makabago
  `,
  never: `
    level up ng tubig, grabe ang baha, grabe ang ulan, grabe ang traffic, makabagong teknolohiya sa pagsasaka, viral infection,
    viral na sakit, solid waste, solid food, patok sa masa, galing sa, galing kay, galing po, saan galing, nanggaling, sulit na
    gamitin, exciting, proud kami sa
  `,
};
