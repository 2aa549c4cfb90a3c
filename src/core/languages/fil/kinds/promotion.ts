import type { KindTexts } from '../../../kinds/kind.ts';

export const promotion: KindTexts = {
  title: 'Promo',
  points: {
    what: { label: 'Ano, at para kanino', tip: 'Sabihin kung ano ang binebenta at para kanino', more: 'Hindi nakakaakit ang "new stocks". Ang "kapote pambata, size 4 hanggang 10", oo.' },
    terms: { label: 'Presyo, hanggang kailan', tip: 'Ilagay ang presyo, o hanggang kailan', more: 'Kapag kailangan pang magtanong ng presyo, madalas hindi na tumutuloy.' },
    reason: { label: 'Tapat na dahilan', tip: 'Sabihin nang tapat kung bakit naka-sale ngayon', more: 'Mas mabenta ang "kulay last season" o "nasobrahan ng order" kaysa sampung 🔥.' },
    others: { label: 'May mapapala kahit di bibili', tip: 'Magdagdag ng laman para sa hindi bibili ngayon', more: 'Paano alagaan, paano ginawa, paano pumili: kaya fino-follow ang isang tindahan.' },
  },
  general: {
    'only-sells': { tip: 'Magbigay ng dahilan para basahin kahit di bibili', more: 'Paano ginawa, paano pumili, ano ang palpak noong una? Saka na ang alok.' },
    'tell-more': { tip: 'Idagdag ang detalyeng kailangan para magpasya', more: 'Size, gawa saan, pick-up, gaano katagal: ano ang laging tinatanong sa iyo?' },
    'back-it-up': { tip: 'Magdagdag ng patunay sa malaking pangako', more: 'Isang kaso, bilang, o before and after: mas matimbang iyon kaysa "the best".' },
    'plain-words': { tip: 'Sabihin ang gamit, hindi kung gaano kaganda', more: 'Kapag wala ang "premium" at "ultimate", ang produkto mismo ang makikita.' },
    'say-something': { tip: 'Ano ba ito? Puro hype pa lang', more: 'Ano, para kanino, magkano? Tigtatlong salita lang.' },
    deliver: { tip: 'Sabihin kung ano: walang bumibili ng sikreto', more: 'Banggitin ang produkto at presyo; pupunta pa rin ang mausisa.' },
  },
  praise: {
    reason: 'Tapat ang dahilan ng promo',
    service: 'Malinaw ang presyo at kondisyon',
    vivid: 'Kitang-kita kung ano ang binebenta',
    humour: 'Promong masarap basahin',
    news: 'Sakto sa mga naghahanap nito',
    'point-home': 'Alam kung ano ang dadatnan sa link',
  },
  example: { weak: 'Flash sale! 50% off lahat, bili na!', better: 'Bota 20% off hanggang Linggo: berde last year, ganoon pa rin ang goma. Mag-isang size pataas.' },
};
