import type { KindTexts } from '../../../kinds/kind.ts';

export const question: KindTexts = {
  title: 'Tanong',
  points: {
    answerable: { label: 'Masasagot', tip: 'Itanong ang masasagot sa isang linya', more: 'Mahirap sagutin ang "thoughts?". Madali ang "alin ang itinigil niyo, at bakit?".' },
    one: { label: 'Isang tanong lang', tip: 'Isang tanong lang: iyong pinakagusto mong malaman', more: 'Kapag tatlong sunod-sunod, madalas walang nasasagot.' },
    own: { label: 'Sariling sagot, o bakit', tip: 'Idagdag ang sagot mo, o kung bakit ka nagtatanong', more: '"Nagbebenta ako ng cake sa bahay at..." para swak ang sagot nila.' },
  },
  general: {
    'tell-more': { tip: 'Sabihin kung para saan ang sagot', more: 'Para bagay sa kaso mo ang isasagot nila.' },
    'say-something': { tip: 'Magtanong tungkol sa naranasan ng nagbabasa', more: 'May kuwentong sagot ang tanong na konkreto; walang sagot ang malawak.' },
    'get-to-point': { tip: 'Unahin ang tanong', more: 'Saka na ang paliwanag, para sa gustong sumagot.' },
  },
  praise: {
    question: 'Madali at masarap sagutin ang tanong',
    reason: 'Sinabi mo kung bakit ka nagtatanong',
    humour: 'Tanong na nakakangiti',
    vivid: 'Malinaw ang kaso, madaling sagutin',
    figure: 'Dahil sa bilang, malinaw ang tanong',
    'point-home': 'Nasa link ang tinatanong mo',
  },
  example: { weak: 'Thoughts sa bayaran?', better: 'Nagbebenta ako ng cake sa bahay, 15 order kada linggo. GCash o COD, alin ang mas safe?' },
};
