import type { KindTexts } from '../../../kinds/kind.ts';

export const replyDisagreement: KindTexts = {
  title: 'Sagot na di sang-ayon',
  points: {
    civil: { label: 'Tungkol sa ideya', tip: 'Sabihin kung ano ang mali, hindi kung sino', more: 'Nakakakumbinsi ang "iba ang nasa page 12"; ang "magbasa ka muna", hindi.' },
    reason: { label: 'Dahilan o source', tip: 'Idagdag ang dahilan mo, o isang kaso', more: 'Kung wala, sagutan lang ito.' },
    heard: { label: 'Kinilala ang punto niya', tip: 'Kilalanin muna ang punto niya bago kontrahin', more: '"Tama, mabagal nga. Pero..." binabasa hanggang dulo.' },
  },
  general: {},
  praise: { complete: 'Patas sa kanya, at may dahilan' },
  example: { weak: 'Wala kang alam dito.', better: 'Iba ang basa ko: sa page 12, bumaba ang bayad ng mga wala pang 18.' },
};
