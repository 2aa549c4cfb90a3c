import type { KindTexts } from '../../../kinds/kind.ts';

export const opinionInsight: KindTexts = {
  title: 'Opinyon',
  points: {
    reason: { label: 'Dahilan o halimbawa', tip: 'Magdagdag ng isang dahilan, o nakita mong kaso', more: 'Sapat na ang "nakita ko sa dalawang tindahan". Kung wala, opinyon lang sa gitna ng marami.' },
    claim: { label: 'Ang opinyon', tip: 'Sabihin ang opinyon mo sa isang pangungusap', more: 'Hindi pa opinyon ang "hot take". Ano ba ang totoo para sa iyo?' },
    limit: { label: 'Kailan hindi totoo', tip: 'Sabihin kung kailan ito hindi totoo', more: '"Maliban sa team na kulang sa lima": lalong paniniwalaan ang iba.' },
  },
  general: {
    'tell-more': { tip: 'Magbigay ng halimbawa mula sa araw-araw mo', more: 'Ano ang nangyari at naisip mo ito?' },
    'back-it-up': { tip: 'Patunayan: isang bilang o totoong halimbawa', more: 'Habang tumatapang ang sinabi, lalong kailangan ng halimbawa.' },
    'own-thought': { tip: 'Idagdag ang nakita mo mismo', more: 'Marami nang nagsabi nito; ikaw lang ang may kuwento mo.' },
    'plain-words': { tip: 'Sabihin nang walang malalaking salita', more: 'Maganda na ang naisip mo, sapat na ang simpleng salita.' },
    'get-to-point': { tip: 'Simulan sa mismong opinyon', more: 'Puwede nang alisin ang paligoy.' },
    'too-dense': { tip: 'Hatiin: opinyon, dahilan, halimbawa', more: 'Mas madaling sundan ang isang punto bawat linya.' },
    'be-kind': { tip: 'Ang ideya ang punahin, huwag ang tao', more: 'Mas matimbang ang punto kung walang panlalait.' },
  },
  praise: {
    reason: 'May dahilan, kaya natitimbang ng iba',
    vivid: 'Dahil sa halimbawa, malinaw agad',
    credit: 'Sinabi mo kung kaninong ideya ito galing',
    figure: 'Ang bilang ang nagpapatibay',
    question: 'Nagtapos sa tanong na masasagot',
    'how-to': 'Opinyon na may magagawa ka agad',
    humour: 'Matalas at nakakatawa',
    'point-home': 'Sinusuportahan ng link',
  },
  example: { weak: 'Unpopular opinion: walang silbi ang meetings.', better: '12 linggong Monday meeting, isang desisyon. Email na lang kami, maliban sa hiring.' },
};
