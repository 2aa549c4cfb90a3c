import type { StorageStrings } from '../types/storage.ts';

export const stored: StorageStrings = {
  refused: 'Hindi muna ipinababasa ng browser ang naka-save na data. Walang binabago rito habang ganito.',
  newer: 'Mas bagong bersyon ng Worth Following ang nag-save ng data mo. Binabasa lang ito ng bersyong ito, at walang binabago.',
  misread: 'May naka-save na hindi nabasa, at ibinalik sa simula: {places}. Pareho pa rin ang lahat ng iba.',
  parts: { settings: 'mga pinili', brands: 'mga brand', record: 'mga natatandaang post', dismissals: 'mga pinalampas na payo', history: 'mga araw na may bilang', pins: 'mga profile na binabantayan', voices: 'mga natutunang estilo' },
};
