import type { StorageStrings } from '../types/storage.ts';

export const stored: StorageStrings = {
  refused: 'Ayaw munang ipabasa ng browser ang naka-save na data mo. Habang ganito, walang binabago.',
  newer: 'Mas bagong bersyon ng Worth Following ang nag-save ng data mo. Binabasa lang ito ng bersyong ito. Mag-update muna.',
  misread: 'May bahagi ng data mo na hindi nabasa kaya na-reset: {places}. Ayos ang lahat ng iba.',
  parts: { settings: 'settings', brands: 'mga brand', record: 'estadistika ng mga post', dismissals: 'mga tip na na-dismiss', history: 'bilang ng followers', pins: 'mga naka-pin na profile', voices: 'mga natutunang estilo' },
};
