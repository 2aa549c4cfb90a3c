import type { KindTexts } from '../../../kinds/kind.ts';

export const platitude: KindTexts = {
  title: 'Kasabihan',
  points: {
    case: { label: 'Sarili mong karanasan', tip: 'Ikuwento kung paano mo ito natutunan', more: 'Ang araw na napatunayan mo: sino, ano, paano natapos. Sa dulo na ang kasabihan.' },
  },
  general: {
    'own-thought': { tip: 'Idagdag kung kailan ito totoo sa iyo, o hindi', more: 'Ayos lang magduda: "maliban noong..."' },
    'tell-more': { tip: 'Ikuwento ang isang beses na nangyari ito', more: 'Isang eksena, sa iyo na ang kasabihan.' },
    'say-something': { tip: 'Palitan ng isang bagay na ginawa mo ngayon', more: 'Mas tagos ang maliit na totoo kaysa malaking malabo.' },
    'plain-words': { tip: 'Sabihin na parang sa kaibigan', more: 'Nawawala ang dating sa malalaking salita.' },
    'back-it-up': { tip: 'Magpakita ng isang taong gumawa nito', more: 'Pangalan, taon, kinalabasan.' },
    'no-begging': { tip: 'Alisin ang "like kung agree", ilagay ang kuwento mo', more: 'Kusang sasang-ayon ang mga tao.' },
  },
  praise: {
    story: 'Dahil sa kuwento mo, naging totoo',
    vivid: 'Nakikita kung saan ito galing',
  },
  example: { weak: 'Tiyaga ang tatalo sa talino.', better: 'Isang taon akong nagsulat, isang pahina kada araw. Karamihan pangit. Ang ika-212, naging libro.' },
};
