import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { how } from './points/how.ts';
import { pay } from './points/pay.ts';
import { role } from './points/role.ts';
import { workPlace } from './points/where.ts';

export const jobAd: Kind = {
  id: 'job-ad',
  points: [
    { id: 'role', says: 'tell-more', find: inShort(20, 'tell-more', role) },
    { id: 'pay', says: 'tell-more', find: pay },
    { id: 'apply', says: 'tell-more', find: how },
    { id: 'place', says: 'tell-more', find: workPlace },
  ],
  texts: {
    title: 'Job ad',
    points: {
      role: { label: 'The role', tip: 'Which job is it? Name the role in the first line', more: 'People scan for their own job title. Say it before you say how great the team is.' },
      pay: { label: 'Pay or range', tip: 'Say what it pays: even a range helps', more: 'People skip job ads without pay. A range, an hourly rate or "unpaid" all save both sides time.' },
      apply: { label: 'How to apply', tip: 'Say how to apply, and until when', more: 'A link, an address or "walk in Monday to Friday". Add the last day, so nobody\'s late.' },
      place: { label: 'Where, or remote', tip: 'Say where the work is, or that it\'s remote', more: 'A city, a branch or a time zone: most people decide by it whether to read on.' },
    },
    general: {
      'tell-more': { tip: 'Add one thing about the work itself', more: 'What would they do on a normal day? One honest line tells more than "dynamic environment".' },
      'plain-words': { tip: 'Swap the buzzwords for what they\'ll do all day', more: '"Fast-paced environment" fits any job. "You answer 40 calls a day" fits one.' },
    },
    praise: {
      service: 'Everything people need to apply is here',
      humour: 'You\'re honest about the work, and it\'s fun to read',
      reason: 'You say why someone would want this job',
      credit: 'You say who they\'d work with',
    },
    example: { weak: 'We are hiring! Join our growing team, link in bio.', better: 'Weekend baker, Mill Road shop. €15 an hour, 4 am to noon. Call Nora by 12 May.' },
  },
};
