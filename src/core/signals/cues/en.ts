import type { CueTable } from '../cues.ts';

/** English words for what has no labelled posts to learn from, and for what the learned judgements do not know. "~" marks weak ones. */
export const english: CueTable = {
  inform: '',
  promote: '',
  relate: '',
  personal: `i|i'm|im|i've|i'll|i'd|my|me|mine|myself|good morning|goodnight|good night|gm|tgif|happy friday~|happy monday|can't sleep|cant sleep|just woke|woke up|waking up|going to bed|in bed|my bed|so tired|tired~|exhausted|hungry|starving|craving|my coffee|need coffee|coffee time|
my lunch|my breakfast|my dinner|for lunch|for dinner|for breakfast|nap|hangover|my cat|my dog|my mom|my mum|my dad|my wife|my husband|my kids|my kid|my son|my daughter|my sister|my brother|my boyfriend|my girlfriend|my friend|my friends|my room|my hair|my life|my day|my weekend|my head|my car|my phone|bored|so bored|
binge|watching~|stuck in|on my way|omw|selfie|ootd|feeling|i feel|i love~|i hate|i miss|miss you|ugh|sigh|lol~|lmao|cried|crying|sick~|headache|finally home|today i|last night i|this morning i|just got|just finished|just had|rainy day|raining`,
};
