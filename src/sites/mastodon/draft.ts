import type { Draft, ParentPost } from '../../core/model/draft.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { all, one, textOf } from '../page.ts';
import type { Composer } from '../site.ts';
import { accountIn } from './accounts.ts';
import { postIn, wordsIn } from './posts.ts';
import * as select from './selectors.ts';

/** The limit of most servers; the composer's counter knows the real one. */
const limit = 500;

/** Posts that were answered in a message may be messages themselves, so we do not read them, even if the answer is made public. */
const answeredInMessage = new WeakSet<Element>();

/** Whether the draft is for readers. A post to specific people is a message, and so may be one of unknown visibility. */
const isForReaders = (region: Element): boolean => {
  const visibility = one(region, select.visibility);
  if (visibility !== undefined && one(visibility, select.forReaders) !== undefined) return true;
  for (const answered of all(region, select.answering)) answeredInMessage.add(answered);
  return false;
};

/** Every form that writes posts. */
export const composers = (page: Document): readonly Composer[] =>
  all(page, select.editor).flatMap((element) => {
    const region = element.closest<HTMLElement>(select.region);
    return region && isForReaders(region) ? [{ element, region }] : [];
  });

/** What the draft answers or quotes. */
const parentIn = (region: Element, account: string | undefined): ParentPost | undefined => {
  const answered = one(region, select.answering);
  const box = answered ?? one(region, select.quoting);
  if (box === undefined) return undefined;
  const { author, content } = answered ? { author: accountIn(one(answered, select.answeredAuthor)), content: answeredInMessage.has(answered) ? undefined : one(answered, select.answered) } : postIn(box);
  const isPartial = content === undefined || one(box, `${select.answeredMore}, ${select.media}`) !== undefined;
  return {
    author,
    text: content ? wordsIn(content) : '',
    ...(isPartial && { isPartial }),
    isOwn: sameHandle(author, account),
    mentionsMe: content !== undefined && all(content, select.mention).some((mention) => sameHandle(accountIn(mention), account)),
  };
};

/** What the counter says is left, for the text and its content warning. */
const leftIn = (region: Element): number | undefined => {
  const counter = one(region, select.counter);
  const shown = counter ? textOf(counter).trim() : '';
  return /^-?\d+$/.test(shown) ? Number(shown) : undefined;
};

export const readDraft = ({ element }: Composer): Draft | undefined => {
  const region = element.closest(select.region);
  if (!(element instanceof HTMLTextAreaElement) || !element.isConnected || region === null || !isForReaders(region)) return undefined;
  const account = accountIn(one(region, select.viewer));
  const parent = parentIn(region, account);
  const isEdit = one(region, select.editing) !== undefined;
  const uploads = all(region, select.upload);
  return {
    text: element.value,
    kind: one(region, select.answering) ? 'reply' : parent ? 'quote' : 'post',
    media: { count: uploads.length, described: uploads.filter((upload) => one(upload, select.undescribed) === undefined).length },
    poll: one(region, select.poll) !== undefined,
    limit,
    left: leftIn(region),
    parent,
    site: 'mastodon',
    account,
    ...(isEdit && { isEdit }),
  };
};
