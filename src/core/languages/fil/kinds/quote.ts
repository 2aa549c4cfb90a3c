import type { KindTexts } from '../../../kinds/kind.ts';

export const quote: KindTexts = {
  title: 'Pag-quote ng post',
  points: {
    view: { label: 'Ano ang tingin mo', tip: 'Idagdag ang tingin mo, o kung ano ang kulang', more: 'Sang-ayon, duda, halimbawa, epekto sa followers mo: isang linya mula sa iyo.' },
  },
  general: {
    'own-thought': { tip: 'Sabihin kung bakit mo shine-share', more: 'Kung hindi, ang kabilang post lang ang babasahin.' },
    'be-kind': { tip: 'Ang post ang sagutin, huwag ang sumulat', more: 'Nakikita ng followers mo kung paano ka makipagtalo.' },
    'back-it-up': { tip: 'Idagdag ang kaso o bilang na alam mo', more: 'Iyon ang nagpapasulit sa quote.' },
  },
  praise: {
    reason: 'Sinabi mo kung bakit ito mahalaga',
    figure: 'Idinagdag mo ang kulang na bilang',
    credit: 'Sinabi mo kung kanino itong gawa',
    service: 'Idinagdag mo kung ano ang gagawin',
    humour: 'Nakakatawang dagdag',
    vivid: 'Luminaw dahil sa halimbawa mo',
    question: 'Itinanong mo ang di pa nasasagot',
    news: 'Idinagdag mo kung ano ang bago',
  },
  example: { weak: 'Ito.', better: 'Ito. Isang buwan naming sinubukan: kalahati na lang ang tawag, walang naghanap ng form.' },
};
