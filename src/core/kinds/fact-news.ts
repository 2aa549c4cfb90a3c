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
      means: { label: 'What it means for people', tip: 'Add what it means for your readers', more: 'What does it cost, change, allow? One line turns news into something useful.' },
      source: { label: 'Who says so', tip: 'Name who says so', more: 'An office, a study, a person with a name: then people can pass it on.' },
    },
    general: {
      'tell-more': { tip: 'Add the one fact readers will ask for', more: 'Where, how many, since when, what now? Answer the first question you\'d get.' },
      'get-to-point': { tip: 'Put the news first', more: 'Background, greetings and hashtags can come after.' },
      'plain-words': { tip: 'Say it like you would at the kitchen table', more: 'Officialese hides what happened.' },
      'back-it-up': { tip: 'Name the source of the bold part', more: 'One name is enough.' },
      'who-cares': { tip: 'Say why it matters to people who weren\'t there', more: 'What changes for them?' },
      deliver: { tip: 'Give the news here, not just a promise of it', more: 'People remember who told them.' },
      'too-dense': { tip: 'Split it: one fact per sentence', more: 'Three short sentences get read, one long one gets skipped.' },
    },
    praise: {
      news: 'News, told straight',
      figure: 'The number shows how big it is',
      reason: 'You say what it means',
      vivid: 'Concrete: you can see what happened',
      credit: 'You name who found out',
      'point-home': 'The link picks up where you stop',
      service: 'People can act on this',
      story: 'The people in it make it matter',
      humour: 'News with a wink',
      question: 'The question behind it is a good one',
    },
    example: { weak: 'Big changes for the library!', better: 'The library opens on Sundays from May, 1 to 6 pm, says the council: exam season.' },
  },
};
