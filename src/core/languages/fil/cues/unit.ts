import type { CueList } from '../../cues.ts';

/** Sukat na ginagawang datos ang numero. */
export const unit: CueList = {
  strong: `
    porsyento, porsiyento, bahagdan, tao, katao, pamilya, pamilyang, bata, estudyante, mag-aaral, guro, magsasaka, mangingisda,
    manggagawa, empleyado, pasyente, miyembro, boluntaryo, volunteer, customer, customers, suki, mamimili, pasahero, botante,
    minuto, minutes, oras, segundo, araw, linggo, buwan, taon, taong, km, kilometro, metro, cm, kg, kilo, kilong, gramo, sako,
    sakong, tonelada, litro, ml, degree, degrees, kwh, mb, gb, ektarya, ektaryang, kaso, kasong, order, orders, paaralan,
    eskwelahan, bansa, lungsod, bayan, barangay, bahay, silid, upuan, plato, hakbang, paraan, tip, tips, dahilan, pagkakamali,
    tanong, tsart, pahina, bahagi, milyon, milyong, bilyon, bilyong, libo, libong, daan, daang, dosena, beses, ulit, boto, piso,
    pisong, dolyar, puno, itlog, isda, kahon, kahong, pakete, piraso, pirasong, kutsara, kutsarita, tasa, hours, hour, days, weeks,
    months, years, percent, pesos, people, meals
  `,
  never: `
    bahagi ng buhay
  `,
};
