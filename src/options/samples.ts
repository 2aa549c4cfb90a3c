import type { LanguageId } from '../core/types.ts';

/** Drafts to try: small talk, a sale, something useful, too many hashtags. In the order of their names. */
export const samples: Readonly<Record<LanguageId, readonly string[]>> = {
  en: [
    'Just woke up and I need more coffee',
    'Flash sale! 50% off everything, shop now!!!',
    'How to fix a slow puncture in 10 minutes: hold the tube under water, mark the bubbles, sand, glue, wait 5 minutes, press.',
    'Line 4 stops at the harbour from Monday because the bridge is closed until June 3 #bus #city #winter #travel',
  ],
  id: [
    'Baru bangun, butuh kopi lagi',
    'Promo gila! Diskon 50% semua barang, beli sekarang!!!',
    'Cara menambal ban bocor halus dalam 10 menit: celupkan ban ke air, tandai gelembungnya, amplas, lem, tunggu 5 menit, tekan.',
    'Bus jalur 4 berhenti di pelabuhan mulai Senin karena jembatan ditutup sampai 3 Juni #bus #kota #hujan #jalan',
  ],
  fil: [
    'Kagigising ko lang, kailangan ko pa ng kape',
    'Sale na sale! 50% off lahat, bili na ngayon!!!',
    'Paano ayusin ang gulong na dahan-dahang sumisingaw sa loob ng 10 minuto: ilubog sa tubig, markahan ang bula, lihain, lagyan ng pandikit, maghintay ng 5 minuto, diinan.',
    'Hihinto ang Linya 4 sa pantalan simula Lunes dahil sarado ang tulay hanggang Hunyo 3 #bus #lungsod #ulan #biyahe',
  ],
};
