import type { KindTexts } from '../../../kinds/kind.ts';

export const conversation: KindTexts = {
  title: 'Obrolan',
  points: {},
  general: {
    'be-kind': { tip: 'Bilang seperti ketemu langsung', more: 'Obrolannya jadi lebih panjang.' },
    'own-thought': { tip: 'Tambah pikiranmu sendiri', more: '"Sama" bikin berhenti, "sama, terus..." bikin lanjut.' },
  },
  praise: {
    credit: 'Kamu kasih panggung ke orang lain',
    question: 'Kamu tanya balik: obrolan jadi hidup',
    humour: 'Cepat dan lucu',
    reason: 'Ada alasannya: obrolannya maju',
    'point-home': 'Kamu tunjukkan lanjutannya di mana',
  },
};
