import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';
import { asks, found, missing, phrasesWithin, says, sentenceAt, wordsWithin, type Find } from './found.ts';

/** A second question may follow up ("and why that one?"); three make a questionnaire. */
const most = 2;
const shortest = 4;
/** In a draft this short, the question has no context. */
const fewWords = 6;
const choice = / or | atau | o (?=\w)/i;
/** Longest follow-up question, in words. */
const followUp = 6;
const rhetorical = /\b(who'?s ready|are you ready|who else|am i right|isn'?t it|right\?|did you know|do you know|tahukah|tau gak|siapa yang siap|siap\?|sino ready|ready na ba|alam niyo ba|alam mo ba|di ba\?|diba\?)/i;

/** A turn of a dialogue: "Teacher: what is the past tense of go?" */
const turn = /(?:^|[\n.!?'"”’]\s*)\p{L}[\p{L} ]{0,16}: /gu;
const opensTurn = /^\s*\p{L}[\p{L} ]{0,16}: /u;

/** The writer's questions. In a dialogue somebody else asks. */
const questionsIn = (analysis: TextAnalysis): readonly Span[] => {
  const isDialogue = (analysis.text.match(turn)?.length ?? 0) > 1;
  return analysis.sentences.filter((sentence) => asks(analysis, sentence) && !(isDialogue && opensTurn.test(analysis.text.slice(sentence.start, sentence.end))));
};

/** The sentence that asks, for drafts without a question mark. */
const impliedBy = (analysis: TextAnalysis): readonly Span[] => {
  const hit = analysis.cues('question').strong[0];
  const sentence = hit && sentenceAt(analysis, hit.start);
  return sentence ? [sentence] : [];
};

/** A question that readers can answer: it has a question word or a choice, and enough to know what is meant. */
export const answerable: Find = ({ analysis }) => {
  const { text } = analysis;
  const questions = questionsIn(analysis);
  const asked = questions.length > 0 ? questions : impliedBy(analysis);
  const isEmpty = (sentence: Span): boolean => rhetorical.test(text.slice(sentence.start, sentence.end));
  const clear = asked.filter((sentence) => {
    if (isEmpty(sentence)) return false;
    return choice.test(text.slice(sentence.start, sentence.end)) || (wordsWithin(analysis, sentence) >= shortest && phrasesWithin(analysis, 'interrogative', sentence).length > 0);
  });
  if (clear.length > 0) return found(clear);
  // A short question may depend on its context ("How did she do?").
  const bare = asked.length > 0 && analysis.words.length <= fewWords && asked.every((sentence) => wordsWithin(analysis, sentence) < shortest || isEmpty(sentence));
  return bare ? missing : undefined;
};

/** One question at a time. */
export const oneQuestion: Find = ({ analysis }) => {
  const questions = questionsIn(analysis);
  if (questions.length === 0) return undefined;
  if (questions.length === 1) return found(questions);
  const long = questions.filter((sentence) => wordsWithin(analysis, sentence) > followUp);
  return questions.length <= most || long.length <= 1 ? found(questions.slice(0, 1)) : { met: false, spans: questions.slice(1) };
};

/** The writer's own answer, or their reason for asking. */
export const ownAnswer: Find = (context) => {
  const said = says('own-answer')(context);
  if (said?.met) return said;
  // A sentence next to the question may be the reason for it.
  const { analysis } = context;
  const besides = analysis.sentences.find((sentence) => !asks(analysis, sentence) && wordsWithin(analysis, sentence) >= shortest);
  if (!besides) return missing;
  return [...analysis.cues('first-person').strong, ...analysis.cues('we').strong].some(({ start }) => start >= besides.start && start < besides.end) ? found([besides]) : undefined;
};
