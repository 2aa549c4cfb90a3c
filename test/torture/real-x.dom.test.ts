import type { SiteAdapter } from '../../src/sites/site.ts';
import { x } from '../../src/sites/x.ts';
import { automatedBy, countLink, followsYou, newTabs, oldTabs, post, profile } from '../sites/markup.ts';
import { torture } from './support/torture.ts';

/** Random pages in X's markup. Their content is known, so wrong readings are noticed. */

const goTo = (path: string): void => (window as unknown as { readonly happyDOM: { readonly setURL: (url: string) => void } }).happyDOM.setURL(`https://x.com${path}`);

/** Between two tasks happy-dom frees what it keeps of old pages. */
const rest = async (i: number): Promise<void> => {
  if (i % 50 === 0) await new Promise((resolve) => void setTimeout(resolve));
};
/** "Follows you" in languages whose words begin with a letter that handles may have, and in others. */
const indicators = ['Follows you', 'Mengikuti Anda', 'Sinusundan ka', 'Te sigue', 'Vous suit', 'Folgt dir', 'Seni takip ediyor', 'Segue você', 'Volgt je', 'Ti segue', 'Obserwuje cię', 'Följer dig', 'Følger dig', 'Seuraa sinua', 'Követ téged', 'Te urmărește', 'Sleduje vás', 'Sledi ti', 'Theo dõi bạn', 'Mengikuti anda', 'Читает вас', 'Підписаний на вас', 'フォローされています', '님이 나를 팔로우합니다', '关注了你', '跟隨你', 'ติดตามคุณ', 'يتابعك', 'عوقب אחריך', 'आपको फ़ॉलो करते हैं'];
const names = ['Ann', 'Ann 🌿 <img alt="🗺️"> @home', '@bob', '@ann', 'Ann @ work', 'アン', 'آن', '<span>Ann</span><svg></svg>', 'Parody of @owner', '12,345'];
const labels = [automatedBy('owner'), '<div><svg></svg><span>Parody account</span></div>', '<div><span>Automated by </span><span>@owner</span></div>', '<div><img alt=""><a href="/company"><span>Company</span></a></div>', '<div><span>@pronouns she/her</span></div>'];

torture('T20', 'with random names, indicators and labels a profile is read under its own handle with its own numbers, and not at all at another address', { small: 600, full: 5_000 }, async ({ n, chance, fault, fail }) => {
  for (let i = 0; i < n; i++) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await rest(i);
    const handle = chance.pick(['ann', 'Ann_1', 'a', 'fifteen_letters', 'x1', 'Follows', '_', 'you2']);
    const beside = [chance.is(0.7) ? followsYou(chance.pick(indicators)) : '', chance.is(0.5) ? chance.pick(labels) : ''];
    if (chance.is(0.3)) beside.reverse();
    const name = chance.pick(names);
    document.body.innerHTML = profile({ handle, name, beside: beside.join(''), tabs: chance.pick([oldTabs, newTabs]), counts: countLink(`/${handle}/following`, '1,207', 'Following') + countLink(`/${handle}/verified_followers`, '2,181', 'Followers') });
    fault();
    const read = (path: string): ReturnType<SiteAdapter['readProfile']> => x.readProfile(document, new URL(path, 'https://x.com'));
    const own = read(`/${handle.toUpperCase()}${chance.pick(['', '/all', '/with_replies', '/reposts', '/media'])}`);
    if (own?.handle !== handle || own.followers?.shown !== '2,181' || own.following?.shown !== '1,207') fail(`@${handle}, ${name}, ${beside.join()}: ${JSON.stringify(own)}`);
    for (const other of ['owner', 'bob', 'company', 'pronouns', `${handle}F`.slice(0, 15)]) if (other !== handle && read(`/${other}`)) fail(`@${handle}, ${name}, ${beside.join()}: read as @${other}`);
  }
});

interface Entry {
  readonly author: string;
  /** Drawn as one with the next post. */
  readonly tied: boolean;
  /** Whether it is a reply; undefined if it is not the person's own post. */
  readonly answers: boolean | undefined;
  /** Starts a conversation: on a tab of replies it may be anything. */
  readonly isRoot?: boolean;
  readonly before?: string;
  readonly isAd?: boolean;
}

torture('T20', 'on random timelines of the person’s own profile no reply counts as a post and no post as a reply', { small: 300, full: 5_000 }, async ({ n, chance, fault, fail }) => {
  const plain = (): readonly Entry[] => [{ author: 'ann', tied: false, answers: false }];
  const repost = (): readonly Entry[] => [{ author: 'bob', tied: false, answers: undefined, before: '<a href="/ann"><span data-testid="socialContext">Ann reposted</span></a>' }];
  const ad = (): readonly Entry[] => [{ author: 'shop', tied: false, answers: undefined, isAd: true }];
  const ownThread = (): readonly Entry[] => [{ author: 'ann', tied: true, answers: false, isRoot: true }, { author: 'ann', tied: false, answers: false, isRoot: true }];
  const talk = (): readonly Entry[] => [
    ...(chance.is(0.3) ? [{ author: 'ann', tied: true, answers: false, isRoot: true }] : []),
    ...Array.from({ length: 1 + chance.below(3) }, (): Entry => ({ author: chance.pick(['bob', 'cid']), tied: true, answers: undefined })),
    ...(chance.is(0.3) ? [{ author: 'ann', tied: true, answers: true }] : []),
    { author: 'ann', tied: false, answers: true },
  ];
  for (let i = 0; i < n; i++) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await rest(i);
    const isNew = chance.is(0.5);
    const tab = chance.pick(isNew ? ['', '/all', '/with_replies'] : ['', '/with_replies']);
    const isRepliesAlone = isNew && tab === '/with_replies';
    const kinds = isRepliesAlone ? [talk] : [plain, plain, repost, ad, ownThread, talk];
    const whole = Array.from({ length: 1 + chance.below(6) }, () => chance.pick(kinds)()).flat();
    // The page contains only what is near the window.
    const gone = chance.is(0.3) ? chance.below(whole.length) : 0;
    const hasLines = chance.is(0.8);
    const isShifted = gone > 0 || chance.is(0.5);
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
