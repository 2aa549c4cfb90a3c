import type { Kind } from './kind.ts';
import { meaning } from './points/case.ts';
import { claim } from './points/claim.ts';
import { inShort } from './points/found.ts';
import { source } from './points/source.ts';

export const factNews: Kind = {
  id: 'fact-news',
  points: [
    { id: 'what', says: 'tell-more', find: claim },
    { id: 'means', says: 'tell-more', find: inShort(6, 'tell-more', meaning) },
    { id: 'source', says: 'back-it-up', find: inShort(0, 'back-it-up', source) },
  ],
  texts: {
    title: 'News or fact',
    points: {
      what: { label: 'What happened', tip: 'Say in one whole sentence what happened', more: 'Who did what, where? A headline word alone leaves readers guessing.' },
      means: { label: 'What it means for people', tip: 'Add what it means for those who read', more: 'What does it cost, change, allow? One line turns news into something useful.' },
      source: { label: 'Who says so', tip: 'Name who says so', more: 'An office, a study, a person with a name: then people can pass it on.' },
    },
    general: {
      'tell-more': { tip: 'Add the one fact that readers will ask for', more: 'Where, how many, since when, what now? Pick the first question you would get.' },
      'get-to-point': { tip: 'Put the news first', more: 'Background, greeting and hashtag belong behind it.' },
      'plain-words': { tip: 'Say it as you would at the kitchen table', more: 'Officialese hides what happened.' },
      'back-it-up': { tip: 'Name the source of the bold part', more: 'One name is enough.' },
      'who-cares': { tip: 'Say why it matters to somebody who was not there', more: 'What changes for them?' },
      deliver: { tip: 'Give the news here, not only the promise of it', more: 'People remember whoever told them.' },
      'too-dense': { tip: 'Split it: one fact a sentence', more: 'Three short sentences are read, one long one is skipped.' },
    },
    praise: {
      complete: 'What, who says so, what it means: good reporting',
      news: 'Timely, and told straight',
      figure: 'The figure shows how big it is',
      reason: 'You say what it means',
      vivid: 'Concrete: one sees what happened',
      credit: 'You name who found it out',
      'point-home': 'The link goes on where you stop',
      service: 'People can act on this',
      story: 'The people in it make it matter',
      humour: 'News with a wink',
      question: 'The question behind it\'s a good one',
    },
    example: { weak: 'Big changes for the library!', better: 'The library opens on Sundays from May, 1 to 6 pm, says the council: exam season.' },
  },
};
