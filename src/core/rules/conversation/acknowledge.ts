import { defineRule, type Context, type Examples } from '../../rule.ts';
import { sharedWords } from '../../conversation/parent.ts';

/** Danescu-Niculescu-Mizil et al. 2013: thanks (+0.87) and apology (+0.36) are what readers find polite. */
const heard = { value: 0.5, brand: 0.2 };
const unheard = { value: -0.6, brand: -0.6 };
/** Words taken up from their post show that it was read. */
const takenUp = 2;
/** "Ok" is short, not cold. */
const fewestWords = 3;
/** One such word may stand in any post; two are a complaint. */
const surely = 2;

const warmth = new Set(['❤', '💔', '🙏', '😢', '😞', '😔', '🥺', '🫂', '😥', '💕', '🤍', '😭']);

/** Somebody complains to the writer, or clearly about what was sold or promised. */
function isComplaint({ draft: { parent: answered }, parent }: Context): boolean {
  if (!answered || !parent || answered.isOwn) return false;
  const hits = parent.cues('complaint').strong.length;
  const toOthers = parent.entities.some(({ kind }) => kind === 'mention');
  return answered.mentionsMe ? hits > 0 : hits >= surely && !toOthers;
}

export const acknowledge = defineRule({
  id: 'acknowledge',
  group: 'conversation',
  severity: 'nudge',
  situations: ['reply', 'quote'],
  sources: ['three-mistakes', 'politeness'],
  title: 'Thank, credit and hear people out',
  advice: 'They sound upset. Try starting with “sorry” or “thanks for telling us”, then the way out.',
  praise: 'You took up what they said: people notice.',
  why: 'Somebody who feels heard stays; everybody else reads along.',
  needs: ['gratitude', 'apology', 'complaint'],
  check: (context) => {
    const { draft, reading, parent, cues } = context;
    const thanks = cues('gratitude').strong;
    const sorry = cues('apology').strong;
    const upset = draft.kind === 'reply' && isComplaint(context);
    if (thanks.length > 0 || (upset && sorry.length > 0)) return { spans: thanks.length > 0 ? thanks : sorry, ...heard };
    if (parent && sharedWords(reading, parent) >= takenUp) return { spans: [], ...heard };
    if (!upset || reading.language === undefined || reading.words.length < fewestWords || reading.text.includes('?')) return undefined;
    const isWarm = reading.tokens.some(({ kind, key }) => kind === 'emoji' && warmth.has(key));
    return isWarm || cues('contact').strong.length > 0 || cues('how-to').strong.length > 0 ? undefined : { spans: [], ...unheard };
  },
});

const refund = { text: 'Still waiting for my refund, this is unacceptable' };
/* @__NO_SIDE_EFFECTS__ */
const tome = (text: string) => ({ text: `@acmefreight ${text}`, mentionsMe: true });

export const examples: Examples = {
  fires: [
    { text: 'That is our policy', situation: 'reply', parent: refund },
    { text: 'Read the terms on the site', situation: 'reply', parent: refund },
    { text: 'It was sent last week already', situation: 'reply', parent: refund },
    { text: 'The driver rang twice', situation: 'reply', parent: tome('my parcel never arrived') },
    { text: 'You picked the slow option yourself', situation: 'reply', parent: tome('your app keeps crashing, frustrating') },
    { text: 'Nothing we can do', situation: 'reply', parent: tome('two chairs came damaged') },
    { text: 'Works fine on our side', situation: 'reply', parent: tome('the form is broken') },
    { text: 'Fees are listed at checkout', situation: 'reply', parent: tome('I was overcharged') },
  ],
  quiet: [
    { text: 'Nice', situation: 'reply', parent: { text: 'Look at my new bike' } },
    { text: 'See you there', situation: 'reply', parent: { text: 'Meetup at 7' } },
    { text: 'Ok', situation: 'reply', parent: { text: 'Still waiting for my refund' } },
    { text: 'Which order is it?', situation: 'reply', parent: tome('wrong order again') },
    { text: 'Take bus nine from the other side', situation: 'reply', parent: { text: 'My train is late again' } },
    { text: 'Oh no 💔 that was her favourite', situation: 'reply', parent: tome('the vase is broken') },
    { text: 'Same here since noon', situation: 'reply', parent: { text: '@otherbank your site is down again, no reply from anyone' } },
    { text: 'Send a DM and the desk calls you back', situation: 'reply', parent: tome('no answer on the phone') },
  ],
  praises: [
    { text: 'Thank you, that map is a great help', situation: 'reply', parent: { text: 'Here is the lane map you wanted' } },
    { text: 'So sorry, we will fix it tonight', situation: 'reply', parent: tome('your site is down again') },
    { text: 'A red crate with a broken wheel: we are searching', situation: 'reply', parent: { text: 'My red crate has a broken wheel' } },
    { text: 'Great work by the whole lock crew', situation: 'quote' },
  ],
};
