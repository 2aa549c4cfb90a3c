import type { LanguageId } from '../core/model/language.ts';

/** Drafts to try: a job, small talk, a sale, something useful. In the order of their names. The first one is shown at the start. */
export const samples: Readonly<Record<LanguageId, readonly [string, ...string[]]>> = {
  en: [
    'Excited to share that we’re hiring! Come join our amazing team 🚀 #hiring #jobs #team #growth',
    'Just woke up and I need more coffee',
    'Flash sale! 50% off everything, shop now!!!',
    'How to fix a slow puncture in 10 minutes: hold the tube under water, mark the bubbles, sand, glue, wait 5 minutes, press.',
  ],
  id: [
    'Kabar gembira, kami buka lowongan! Yuk gabung dengan tim kami yang keren 🚀 #loker #kerja #tim #karier',
    'Baru bangun, butuh kopi lagi',
    'Promo gila! Diskon 50% semua barang, beli sekarang!!!',
    'Cara menambal ban bocor halus dalam 10 menit: celupkan ban ke air, tandai gelembungnya, amplas, lem, tunggu 5 menit, tekan.',
  ],
  fil: [
    'Excited kaming ibalita na hiring kami! Sali na sa amazing team namin 🚀 #hiring #trabaho #team #growth',
    'Kagigising ko lang, kailangan ko pa ng kape',
    'Sale na sale! 50% off lahat, bili na ngayon!!!',
    'Paano ayusin ang gulong na dahan-dahang sumisingaw sa loob ng 10 minuto: ilubog sa tubig, markahan ang bula, lihain, lagyan ng pandikit, maghintay ng 5 minuto, diinan.',
  ],
};
