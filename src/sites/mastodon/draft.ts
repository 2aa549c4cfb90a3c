import type { Draft, ParentPost } from '../../core/model/draft.ts';
import { sameHandle } from '../../core/util/same-handle.ts';
import { all, one, textOf } from '../page.ts';
import type { Composer } from '../site.ts';
import { accountIn } from './accounts.ts';
import { postIn, wordsIn } from './posts.ts';
import * as select from './selectors.ts';

/** The limit of most servers. The composer's counter knows the real one. */
const limit = 500;

/** Parent posts of drafts that were addressed to specific people. They may be private messages, so we do not read them even if the reply is then made public. */
const answeredInMessage = new WeakSet<Element>();

/** Whether the draft is for readers. A post to specific people is a private message, and one of unknown visibility may be. */
const isForReaders = (region: Element): boolean => {
  const visibility = one(region, select.visibility);
  if (visibility !== undefined && one(visibility, select.forReaders) !== undefined) return true;
  for (const answered of all(region, select.answering)) answeredInMessage.add(answered);
  return false;
};

/** All forms for writing posts. */
export const composers = (page: Document): readonly Composer[] =>
  all(page, select.editor).flatMap((element) => {
    const region = element.closest<HTMLElement>(select.region);
    return region && isForReaders(region) ? [{ element, region }] : [];
  });

/** The post that the draft replies to or quotes. */
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

/** What is left according to the counter, which includes the content warning. */
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
