import type { SiteAdapter } from '../../src/sites/site.ts';
import { x } from '../../src/sites/x.ts';
import { automatedBy, countLink, followsYou, newTabs, oldTabs, post, profile } from '../sites/markup.ts';
import { torture } from './support/torture.ts';

/** Random pages in X's markup. Their content is known, so a wrong reading is noticed. */

const goTo = (path: string): void => (window as unknown as { readonly happyDOM: { readonly setURL: (url: string) => void } }).happyDOM.setURL(`https://x.com${path}`);

/** Lets happy-dom free what it keeps of old pages, which it does between tasks. */
const rest = async (i: number): Promise<void> => {
  if (i % 50 === 0) await new Promise((resolve) => void setTimeout(resolve));
};
/** "Follows you" in languages whose text starts with a letter that handles may contain, and in others. */
const indicators = ['Follows you', 'Mengikuti Anda', 'Sinusundan ka', 'Te sigue', 'Vous suit', 'Folgt dir', 'Seni takip ediyor', 'Segue você', 'Volgt je', 'Ti segue', 'Obserwuje cię', 'Följer dig', 'Følger dig', 'Seuraa sinua', 'Követ téged', 'Te urmărește', 'Sleduje vás', 'Sledi ti', 'Theo dõi bạn', 'Mengikuti anda', 'Читает вас', 'Підписаний на вас', 'フォローされています', '님이 나를 팔로우합니다', '关注了你', '跟隨你', 'ติดตามคุณ', 'يتابعك', 'عوقب אחריך', 'आपको फ़ॉलो करते हैं'];
const names = ['Ann', 'Ann 🌿 <img alt="🗺️"> @home', '@bob', '@ann', 'Ann @ work', 'アン', 'آن', '<span>Ann</span><svg></svg>', 'Parody of @owner', '12,345'];
const labels = [automatedBy('owner'), '<div><svg></svg><span>Parody account</span></div>', '<div><span>Automated by </span><span>@owner</span></div>', '<div><img alt=""><a href="/company"><span>Company</span></a></div>', '<div><span>@pronouns she/her</span></div>'];

torture('T20', 'with random names, indicators and labels, a profile is read with its own handle and numbers, and not at all at another address', { small: 600, full: 5_000 }, async ({ n, random, fault, fail }) => {
  for (let i = 0; i < n; i++) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await rest(i);
    const handle = random.pick(['ann', 'Ann_1', 'a', 'fifteen_letters', 'x1', 'Follows', '_', 'you2']);
    const beside = [random.is(0.7) ? followsYou(random.pick(indicators)) : '', random.is(0.5) ? random.pick(labels) : ''];
    if (random.is(0.3)) beside.reverse();
    const name = random.pick(names);
    document.body.innerHTML = profile({ handle, name, beside: beside.join(''), tabs: random.pick([oldTabs, newTabs]), counts: countLink(`/${handle}/following`, '1,207', 'Following') + countLink(`/${handle}/verified_followers`, '2,181', 'Followers') });
    fault();
    const read = (path: string): ReturnType<SiteAdapter['readProfile']> => x.readProfile(document, new URL(path, 'https://x.com'));
    const own = read(`/${handle.toUpperCase()}${random.pick(['', '/all', '/with_replies', '/reposts', '/media'])}`);
    if (own?.handle !== handle || own.followers?.shown !== '2,181' || own.following?.shown !== '1,207') fail(`@${handle}, ${name}, ${beside.join()}: ${JSON.stringify(own)}`);
    for (const other of ['owner', 'bob', 'company', 'pronouns', `${handle}F`.slice(0, 15)]) if (other !== handle && read(`/${other}`)) fail(`@${handle}, ${name}, ${beside.join()}: read as @${other}`);
  }
});

interface Entry {
  readonly author: string;
  /** Connected with the next post. */
  readonly tied: boolean;
  /** Whether it is a reply; undefined if it is not the person's own post. */
  readonly answers: boolean | undefined;
  /** Starts a conversation; on a tab of replies that may be any post. */
  readonly isRoot?: boolean;
  readonly before?: string;
  readonly isAd?: boolean;
}

torture('T20', 'on random timelines of the person’s own profile, no reply counts as a post, and no post as a reply', { small: 300, full: 5_000 }, async ({ n, random, fault, fail }) => {
  const plain = (): readonly Entry[] => [{ author: 'ann', tied: false, answers: false }];
  const repost = (): readonly Entry[] => [{ author: 'bob', tied: false, answers: undefined, before: '<a href="/ann"><span data-testid="socialContext">Ann reposted</span></a>' }];
  const ad = (): readonly Entry[] => [{ author: 'shop', tied: false, answers: undefined, isAd: true }];
  const ownThread = (): readonly Entry[] => [{ author: 'ann', tied: true, answers: false, isRoot: true }, { author: 'ann', tied: false, answers: false, isRoot: true }];
  const talk = (): readonly Entry[] => [
    ...(random.is(0.3) ? [{ author: 'ann', tied: true, answers: false, isRoot: true }] : []),
    ...Array.from({ length: 1 + random.below(3) }, (): Entry => ({ author: random.pick(['bob', 'cid']), tied: true, answers: undefined })),
    ...(random.is(0.3) ? [{ author: 'ann', tied: true, answers: true }] : []),
    { author: 'ann', tied: false, answers: true },
  ];
  for (let i = 0; i < n; i++) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await rest(i);
    const isNew = random.is(0.5);
    const tab = random.pick(isNew ? ['', '/all', '/with_replies'] : ['', '/with_replies']);
    const isRepliesAlone = isNew && tab === '/with_replies';
    const kinds = isRepliesAlone ? [talk] : [plain, plain, repost, ad, ownThread, talk];
    const whole = Array.from({ length: 1 + random.below(6) }, () => random.pick(kinds)()).flat();
    // As on X, the page contains only the posts near the window.
    const gone = random.is(0.3) ? random.below(whole.length) : 0;
    const hasLines = random.is(0.8);
    const isShifted = gone > 0 || random.is(0.5);
    const cells = whole.map((entry, at) => {
      const markup = post({ id: String(100 + at), author: entry.author, text: `Words ${at}`, before: entry.before ?? '', divided: hasLines && !entry.tied });
      const cell = isShifted ? markup.replace('data-testid="cellInnerDiv"', `data-testid="cellInnerDiv" style="transform: translateY(${at * 200}px); position: absolute"`) : markup;
      return entry.isAd ? cell.replace(/<time.*?<\/time>/, '') : cell;
    });
    goTo(`/ann${tab}`);
    document.body.innerHTML = profile({ handle: 'ann', tabs: isNew ? newTabs : oldTabs }) + `<section>${cells.slice(gone).join('')}</section>`;
    fault(whole.length - gone);
    for (const { id, author, isReply } of x.readPosts(document)) {
      const at = Number(id) - 100;
      const entry = whole[at];
      if (author !== 'ann' || entry?.answers === undefined) continue;
      if (isReply !== undefined && isReply !== entry.answers) fail(`/ann${tab}, ${hasLines ? 'lines' : 'no lines'}, ${gone} gone: no. ${at} is ${isReply ? 'an answer' : 'a post'} in ${JSON.stringify(whole)}`);
      const mayBeUnknown = !hasLines || gone > 0 || (isRepliesAlone && entry.isRoot);
      if (isReply === undefined && !mayBeUnknown) fail(`/ann${tab}: no. ${at} is not known in ${JSON.stringify(whole)}`);
    }
  }
});
