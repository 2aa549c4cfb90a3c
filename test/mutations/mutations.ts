/** A mistake that somebody might make: some words of a file, and what would stand there instead. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly instead: string;
  /** Tests that ought to notice, by their path. */
  readonly tests: readonly string[];
  /** Of those only the ones whose names hold this: a browser takes its time. */
  readonly named?: string;
}

const coach = 'src/content/coach/coach.ts';
const coaches = 'src/content/coach/coach-manager.ts';
const knownState = 'src/content/coach-state.ts';
const consent = 'src/background/consent.ts';
const editing = 'src/sites/editing.ts';
const sending = 'src/content/coach/sending.ts';
const client = 'src/shell/message-client.ts';
const server = 'src/shell/message-server.ts';
const background = 'src/background/index.ts';
const writing = 'src/background/storage-writes.ts';

const schedules = ['test/torture/schedules'];
const messages = ['test/torture/messages'];
const store = ['test/torture/store.test'];
const stored = ['test/torture/stored'];
const pages = ['test/torture/pages'];
const network = ['test/torture/network'];
const drafts = ['test/torture/drafts'];
const sites = ['test/sites/x'];
const onMastodon = ['test/sites/mastodon.dom'];
const realX = ['test/sites/real-x'];
const inBrowser = (name: string): readonly string[] => [`test/e2e/torture/${name}`];

export const mutations: readonly Mutation[] = [
  // Messages.
  { name: 'an older answer may come last', file: coach, find: 'if (mine !== question) return newest;', instead: '', tests: schedules },
  { name: 'a look that was replaced ends before the newer one', file: coach, find: 'return newest;', instead: 'return;', tests: ['test/content/coach/coach'] },
  { name: 'what stood there before is not read anew', file: coach, find: "    answered = '';\n    if (!isAsked", instead: '    if (!isAsked', tests: schedules },
  { name: 'a coach without an answer gives up', file: coach, find: 'retries[unanswered++]', instead: 'undefined as number | undefined', tests: schedules },
  { name: 'a stopped coach goes on observing', file: coach, find: '      observer.disconnect();\n', instead: '', tests: schedules },
  { name: 'a stopped coach goes on listening', file: coach, find: "      composer.element.removeEventListener('input', soon);\n", instead: '', tests: schedules },
  { name: 'a question waits for ever', file: client, find: 'await Promise.race([question, tooLate])', instead: 'await question', tests: schedules },
  { name: 'a worker that died is not asked again', file: client, find: 'repeatable.includes(kind) ? ask() : reply', instead: 'repeatable.includes(kind) ? reply : reply', tests: schedules },
  { name: 'an error is swallowed, and the asker waits', file: server, find: 'void reply(kind as keyof P, args, sender).then(respond);', instead: 'void reply(kind as keyof P, args, sender).then((answer) => answer.ok && respond(answer));', tests: [...messages, ...store] },
  { name: 'other extensions are answered', file: server, find: 'sender.id !== browserApi().runtime.id || ', instead: '', tests: messages },
  { name: 'what every object has counts as a message', file: server, find: '!Object.hasOwn(handlers, kind)', instead: '!(kind in handlers)', tests: messages },
  { name: 'scripts in frames are answered', file: background, find: 'sender.tab !== undefined && sender.frameId === 0', instead: 'sender.tab !== undefined', tests: messages },
  { name: 'a page may ask what only our pages may', file: background, find: ' && forCoaches.has(kind)', instead: '', tests: messages },
  { name: 'an address that contains ours is ours', file: background, find: "sender.url?.startsWith(browser.runtime.getURL('')) === true", instead: "sender.url?.includes(browser.runtime.getURL('')) === true", tests: messages },
  { name: 'settings are stored as they come', file: background, find: '(current) => parseSettings(next(current))', instead: '(current) => next(current) as Settings', tests: messages },
  { name: 'words of a post are remembered', file: 'src/core/posts/post-history.ts', find: '    postedAt: now,\n    site', instead: '    postedAt: now,\n    ...{ text: draft.text },\n    site', tests: [...messages, 'test/core/posts/post-history'] },

  // The store.
  { name: 'changes do not wait for each other', file: writing, find: 'last.then(write, write)', instead: 'write()', tests: store },
  { name: 'what a later version stored is overwritten', file: writing, find: "  if (from > today) throw new Error('A later version has stored this.');\n", instead: '', tests: store },
  { name: 'a new form is written in two steps', file: writing, find: 'if (from === today) return;', instead: 'if (from === today) return;\n  await browser.storage.local.set({ [versionKey]: today });', tests: store },
  { name: 'a store that cannot be read counts as empty', file: 'src/background/account-models.ts', find: "voices: withoutAccount(parseAccountModels(await stored('voices')), handle)", instead: 'voices: withoutAccount(await voices(), handle)', tests: store },
  { name: 'a full store is no reason', file: 'src/background/refusal.ts', find: "/quota/i.test(String(error)) ? 'quota-exceeded' : 'rejected'", instead: "'rejected'", tests: store },
  { name: 'one wrong item costs the whole list', file: 'src/core/util/parse.ts', find: '.map(item).filter((parsed) => parsed !== undefined) : []', instead: '.map(item).filter((parsed, _, all) => parsed !== undefined && !all.includes(undefined)) : []', tests: stored },
  { name: 'a date far off makes all others old', file: 'src/core/util/parse.ts', find: 'asNumber(0, Date.UTC(2100, 0))', instead: 'asNumber(0, 8.64e15)', tests: stored },
  { name: 'garbage counts as a yes', file: 'src/core/storage/settings.ts', find: "asBoolean(record['consented']) ?? defaultSettings.consented", instead: "asBoolean(record['consented']) ?? true", tests: stored },
  { name: 'nobody is told what was not understood', file: 'src/core/storage/validate.ts', find: 'return place ? [', instead: 'return place && part === undefined ? [', tests: stored },

  // Pages.
  { name: 'a strip stays behind', file: coaches, find: '      drawMarks([]);\n      strips.remove();', instead: '      drawMarks([]);', tests: pages },
  { name: 'an attribute in the site’s tree', file: coaches, find: '    coaches.set(composer.element, coach);', instead: "    coaches.set(composer.element, coach);\n    composer.element.setAttribute('data-coached', '');", tests: pages },
  { name: 'a global', file: coaches, find: '  const { signal } = end;\n', instead: "  const { signal } = end;\n  Reflect.set(window, 'worthFollowing', coaches);\n", tests: pages },
  { name: 'our element among the site’s', file: 'src/content/strip/shadow-host.ts', find: 'document.documentElement.append(element)', instead: 'document.body.append(element)', tests: pages },
  { name: 'a strip that is put back for ever', file: 'src/content/strip/strips.ts', find: '        if (returns === mostReturns) return;\n', instead: '', tests: pages },
  { name: 'a key that nobody pressed posts', file: 'src/content/page/page-events.ts', find: '    if (!isTrusted) return;\n    if (key', instead: '    if (key', tests: pages },
  { name: 'a background that is slow to wake is greeted once', file: knownState, find: 'void setTimeout(() => void arrive(), nextHello)', instead: 'undefined', tests: pages },
  { name: 'a timer that rings early leaves the coach asleep', file: 'src/shell/pause-clock.ts', find: 'setTimeout(wait, Math.min(left, longestTimer), until, callback)', instead: 'setTimeout(callback, Math.min(left, longestTimer))', tests: ['test/shell/pause-clock'] },
  { name: 'a card that stays away after a pause', file: knownState, find: '    waitOutPause(next.pausedUntil);\n', instead: '', tests: pages },
  { name: 'a host that contains ours is ours', file: 'src/sites/x.ts', find: 'hosts.has(hostname)', instead: '[...hosts].some((host) => hostname.includes(host))', tests: sites },
  { name: 'numbers of the profile before', file: 'src/sites/x/profile.ts', find: 'if (shown === undefined || !sameHandle(shown.handle, handle)) return undefined;', instead: 'if (shown === undefined) return undefined;', tests: sites },

  // The real X.
  { name: 'labels below a handle are taken for it', file: 'src/sites/x/handles.ts', find: "return first !== undefined && shown.length > 1 && proseOf(element, first.element).trim() === '' ? shown[1] : first;", instead: 'return shown.at(-1) ?? first;', tests: realX },
  { name: 'a profile has the tabs that it once had', file: 'src/sites/x/addresses.ts', find: "new Set('all ", instead: "new Set('", tests: realX },
  { name: 'X’s own pages are profiles', file: 'src/sites/x/addresses.ts', find: ' || ownPages.has(handle.toLowerCase())', instead: '', tests: realX },
  { name: 'an answer on a profile is a post', file: 'src/sites/x/talks.ts', find: "how === 'tied' && isSure ? true : undefined", instead: 'false', tests: realX },
  { name: 'what does not tell whether it answers is a post', file: 'src/sites/x/talks.ts', find: "how === 'tied' && isSure ? true : undefined", instead: "how === 'tied'", tests: realX },
  { name: 'a share of answers from a tab of answers', file: 'src/sites/x/profile.ts', find: "(tab === 'with_replies' && hasNewTabs(page, handle) === false)", instead: "tab === 'with_replies'", tests: realX },
  { name: 'a description is looked for at the picture alone', file: 'src/sites/x/media.ts', find: 'return box !== null && attachments.contains(box) && isDescribedBy(box, attachments);', instead: 'return box !== null && !attachments.contains(box);', tests: realX },
  { name: 'a picture without words asked for nothing', file: 'src/core/rules/conversation/hijack.ts', find: ' || !isUnderstood(answered, parent)', instead: '', tests: ['test/core/rules/examples'] },
  { name: 'a preview is all that was said', file: 'src/sites/x/posts.ts', find: "own(article, select.showMore) !== undefined || ", instead: '', tests: realX },
  { name: 'a community reposts', file: 'src/sites/x/posts.ts', find: "accountIn(one(article, select.context)?.closest('a')?.getAttribute('href')) !== undefined", instead: "one(article, select.context)?.closest('a') != null", tests: realX },
  { name: 'suggested names are known by their role alone', file: 'src/sites/x/selectors.ts', find: `, [id^="typeaheadDropdown"], \${id('typeaheadResult')}`, instead: '', tests: realX },
  { name: 'people beside the page are the poster', file: 'src/sites/x/selectors.ts', find: "'UserCell', 'sidebarColumn', ", instead: '', tests: realX },
  { name: 'a strip for each part of a thread', file: 'src/sites/x/places.ts', find: ', ...partSteps', instead: '', tests: realX },
  { name: 'whom a dialog names is not asked', file: 'src/sites/x/draft.ts', find: 'return isDialog ? namedIn(enclosure, element) : undefined;', instead: 'return undefined;', tests: realX },
  { name: 'a visitor is told that X has changed', file: 'src/popup/health.ts', find: '  if (report.strange) return report.strange;\n', instead: '', tests: ['test/popup/health'] },

  // The person's leave.
  { name: 'the background reviews without leave', file: consent, find: "'review', 'recordPost', 'visitProfile'", instead: "'recordPost', 'visitProfile'", tests: ['test/background/consent'] },
  { name: 'a host where the coach rests is read', file: consent, find: 'hostOf(sender), Date.now()', instead: 'undefined, Date.now()', tests: ['test/background/consent'] },
  { name: 'a change that waited is kept without leave', file: consent, find: "    requireConsent(parseSettings(await stored('settings')), sender);\n", instead: '', tests: ['test/background/consent'] },
  { name: 'a page from the cache believes what it knew', file: knownState, find: "  addEventListener('pagehide', doubt, { signal });\n  addEventListener('pageshow', ({ persisted }) => persisted && askAnew(), { signal });\n  document.addEventListener('resume', askAnew, { signal });\n", instead: '', tests: ['test/e2e/consent'], named: 'one rule is switched off' },
  { name: 'a profile from the cache keeps its card', file: knownState, find: "  addEventListener('pagehide', doubt, { signal });\n  addEventListener('pageshow', ({ persisted }) => persisted && askAnew(), { signal });\n  document.addEventListener('resume', askAnew, { signal });\n", instead: '', tests: ['test/e2e/consent'], named: 'while a profile is away' },

  // Posted or not.
  { name: 'whatever is empty was posted', file: sending, find: 'isTouched || isWrongButton || ', instead: '', tests: ['test/e2e/posted'], named: 'home: refused and deleted' },
  { name: 'whatever is closed was posted', file: 'src/content/page/page-events.ts', find: '    touched(target, false);\n    if', instead: '    if', tests: ['test/e2e/posted'], named: 'left in another way' },
  { name: 'Back is the site’s doing', file: 'src/content/page/page-events.ts', find: "  addEventListener('popstate', moved, { signal, capture: true });\n", instead: '', tests: ['test/e2e/posted'], named: 'left in another way' },
  { name: 'what the page says of a post is taken for another one', file: sending, find: '  for (const hear of waiting) hear();\n', instead: '', tests: ['test/e2e/posted'], named: 'left in another way' },
  { name: 'any bare button of X Pro is Post', file: sending, find: 'closes && button !== undefined && isEnabled(button)', instead: 'false', tests: ['test/e2e/posted'], named: 'left in another way' },
  { name: 'what became of a press is seen after the pause', file: coach, find: '    sending?.look();\n    outdate();\n', instead: '    outdate();\n', tests: ['test/e2e/posted'], named: 'home: Ctrl.Enter over the limit' },

  // Fixes.
  { name: 'an undo leaves its words selected', file: editing, find: '    void undisturbed(box, async () => {\n      await wait(0);\n      await bringBack(box);\n    });\n', instead: '', tests: ['test/sites/editing'] },
  { name: 'keys in a hurry go where something is selected', file: editing, find: '  if (!box.isSlow) return change();\n', instead: '  if (box.element) return change();\n', tests: ['test/sites/editing'] },
  { name: 'a fix selects while an undo does', file: editing, find: 'before ? before.then(next, next) : next()', instead: 'next()', tests: ['test/sites/editing'] },
  { name: 'keys that were held are lost', file: editing, find: 'for (let held = keys.next(); held; held = keys.next()) await type(box, held);', instead: 'keys.next();', tests: ['test/sites/editing'] },
  { name: 'a place within words that go is lost', file: 'src/core/util/edits.ts', find: 'place <= start ? place + shift : start + shift + text.length', instead: 'place + shift', tests: ['test/core/util/edits'] },
  { name: 'words that were written since are wiped', file: 'src/core/util/edits.ts', find: '  if (now.startsWith(before.slice(0, one.end))) return edits;\n', instead: '  if (now.length > 0) return edits;\n', tests: ['test/core/util/edits'] },
  { name: 'a note stays when the text is another', file: 'src/content/strip/strip-controller.ts', find: '      if (notice && now !== said) say(undefined);\n', instead: '', tests: ['test/e2e/strip'], named: 'on a phone: the button shows' },
  { name: 'the browser’s undo is not used in a textarea', file: 'src/sites/plain-box.ts', find: '    if (insert(words) && element.value !== value) return;\n', instead: '', tests: ['test/e2e/fixes'], named: 'phone: what was typed since' },

  // Texts.
  { name: 'a step for every pair of words', file: 'src/core/text/analysis.ts', find: "tokens.filter((token) => token.kind === 'word')", instead: "tokens.filter((token) => token.kind === 'word' && tokens.indexOf(token) >= 0)", tests: drafts },
  { name: 'no end to what is read', file: 'src/core/text/analysis.ts', find: 'fullText.length > longestText ? fullText.slice(0, longestText) : fullText', instead: 'fullText', tests: drafts },
  { name: 'chance in the score', file: 'src/core/review/score.ts', find: 'const exact = steady(logistic(start + sum));', instead: 'const exact = steady(logistic(start + sum) + Math.random() / 100);', tests: drafts },

  // Not the writer's own word.
  { name: 'only some quotation marks quote', file: 'src/core/text/quotes.ts', find: `['‘', '’'], ['‚', '‘’'], ['’', '’'], ["'", "'"], ['‛', '’'],`, instead: '', tests: ['test/core/text/not-meant/quoted'] },
  { name: 'lines that answer with ">" are one’s own', file: 'src/core/text/quotes.ts', find: "token.key === '>' && (before", instead: "token.key === '≫' && (before", tests: ['test/core/text/not-meant/quoted'] },
  { name: 'another sense counts', file: 'src/core/text/not-meant.ts', find: '    if (isInSense(sets.senses(name), met)) return false;\n', instead: '', tests: ['test/core/text/not-meant/rude'] },
  { name: 'another language’s insult counts', file: 'src/core/text/cues/make-cue-table.ts', find: "new Set([...commonWordsOf(language), ...(ordinaryWords[language.id]).split(' ')])", instead: 'commonWordsOf(language)', tests: ['test/core/text/not-meant/rude'] },
  { name: 'what is denied counts', file: 'src/core/text/not-meant.ts', find: "return manner === 'describes' ? !isDenied(met, name) : !isAdvisedAgainst(met);", instead: 'return true;', tests: ['test/core/text/not-meant/phrases'] },
  { name: 'capitals of a name are lowered', file: 'src/core/rules/conversation/shouting.ts', find: "if (!(isCommon && isClear) && !(key === 'it' && isClear)) return [];", instead: '', tests: ['test/core/text/not-meant/fixes'] },
  { name: 'a fix may touch code', file: 'src/core/review/sound-fix.ts', find: ' && !meetsAny(edit, code)', instead: '', tests: ['test/core/review/sound-fix'] },
  { name: 'a fix may double a word', file: 'src/core/review/sound-fix.ts', find: 'if (fresh.some((word) => neighbours.has(word))) return false;', instead: '', tests: ['test/core/review/sound-fix'] },
  { name: 'marks of code shout', file: 'src/core/rules/conversation/shouting.ts', find: 'if (!isVoice(text, first.start, last.end, tokens[from - 1])) continue;', instead: '', tests: ['test/core/text/not-meant/fixes'] },
  { name: 'a parcel is a telephone', file: 'src/core/text/private-details.ts', find: "!isSomethingElse(analysis, span, 'phone')", instead: 'true', tests: ['test/core/text/not-meant/numbers'] },
  { name: 'a check sum alone makes a card', file: 'src/core/text/private-details.ts', find: 'cardDigits.test(digits) && ', instead: '', tests: ['test/core/text/not-meant/numbers'] },
  { name: 'letters on their heads are letters', file: 'src/core/text/decorated.ts', find: '...(anyTurned.test(text) ? turnedRows(text) : []),', instead: '', tests: ['test/core/text/not-meant/letters'] },
  { name: 'a file’s name is a link that is meant', file: 'src/core/text/entities/stray-links.ts', find: "name.includes('_') ? 'file' : undefined", instead: "name.includes('_') ? undefined : undefined", tests: ['test/core/text/not-meant/links'] },
  { name: 'a printer is mourned', file: 'src/core/text/not-meant.ts', find: ' && !isThing(met, sets.things)', instead: '', tests: ['test/core/text/not-meant/grief'] },
  { name: 'a day of remembrance is coached', file: 'src/core/review/review.ts', find: ' || remembersTheDead(analysis)', instead: '', tests: ['test/core/text/not-meant/grief'] },

  // Dates.
  { name: 'one date in the future makes all others old', file: 'src/core/util/dates.ts', find: '<= near) ?? days[company - 1]', instead: '<= near || at === 0)', tests: ['test/core/profile/follower-history', 'test/core/posts/post-history'] },
  { name: 'a day that has not come is taken', file: 'src/core/profile/follower-history.ts', find: 'joined(history, historyUntil(added, now))', instead: 'joined(history, added)', tests: ['test/core/profile/follower-history'] },
  { name: 'a backup brings what has not come', file: 'src/core/storage/backup.ts', find: 'parts: { ...parts, ...dated }', instead: 'parts: { ...dated, ...parts }', tests: ['test/core/storage/backup'] },

  // Tables.
  { name: 'a sentence ends at its comma', file: 'src/core/files/fitted-row.ts', find: "(isSpacedHead || separator !== ',' || plain.cells.every(isMeant))", instead: 'true', tests: ['test/core/files/table-layout'] },
  { name: 'a row that is not understood is dropped', file: 'src/core/files/content-calendar.ts', find: '      unread.push({ line: row.line, raw: rawOf(row, separator) });\n', instead: '', tests: ['test/core/files/table-layout'] },
  { name: 'every file is UTF-8', file: 'src/shell/text-of-bytes.ts', find: 'utf8Of(line) ?? oddLine(line)', instead: 'new TextDecoder().decode(line)', tests: ['test/shell/text-of-bytes'] },

  // Archives.
  { name: 'a long post is its preview', file: 'src/archive/post.ts', find: 'note?.text ?? text', instead: 'text', tests: ['test/archive/archive-layouts'] },
  { name: 'names are told apart by their letters’ case', file: 'src/archive/parts.ts', find: ".replaceAll('\\\\', '/').toLowerCase()", instead: ".replaceAll('\\\\', '/')", tests: ['test/archive/archive-layouts'] },
  { name: 'a damaged post costs those behind it', file: 'src/archive/items.ts', find: 'return [...lost, ...take(bytes.subarray(next))];', instead: 'return lost;', tests: ['test/archive/archive-layouts'] },
  { name: 'an archive of 2016 is none', file: 'src/archive/file-header.ts', find: '  if (month) return', instead: '  if (month && start === words) return', tests: ['test/archive/archive-layouts'] },
  { name: 'a renamed account is another', file: 'src/archive/archive.ts', find: '[handle, formerHandle]', instead: '[handle]', tests: ['test/archive/archive-layouts'] },
  { name: 'an archive tells of days to come', file: 'src/archive/archive.ts', find: 'isYetToCome(item.post.postedAt, today)', instead: 'item.post.postedAt < 0', tests: ['test/archive/archive-layouts'] },

  // The network.
  { name: 'a request from the worker', file: 'src/background/reviewer.ts', find: '  const brand = brandFor(brands, account);', instead: "  const brand = brandFor(brands, account);\n  void fetch(`https://a.example/?${account}`);", tests: network },
  { name: 'a picture that counts', file: 'src/popup/popup.tsx', find: "  const { locale, pages: strings } = words;", instead: "  const { locale, pages: strings } = words;\n  new Image().src = 'https://a.example/a.gif';", tests: network },
  { name: 'a font from elsewhere', file: 'src/view/page.css', find: "@import './theme.css';", instead: "@import url('https://a.example/font.css');", tests: network },
  { name: 'a policy that lets connections through', file: 'manifest.json', find: "connect-src 'none'", instead: "connect-src https:", tests: ['test/built/manifest'] },

  // In a browser.
  { name: 'a dead worker is taken for a removed extension', file: client, find: "reason: isContextValid() ? 'no-response' : 'invalidated' }; // Nobody", instead: "reason: 'invalidated' }; // Nobody", tests: inBrowser('killed'), named: 'between question and answer' },
  { name: 'our element stays when the last composer goes', file: 'src/content/strip/strips.ts', find: 'if (speaking.length === 0) return remove();', instead: 'if (speaking.length === 0) return;', tests: inBrowser('lives'), named: 'changes of route' },
  { name: 'an element of ours in a hostile page’s body', file: 'src/content/strip/shadow-host.ts', find: 'document.documentElement.append(element)', instead: 'document.body.append(element)', tests: inBrowser('hostile'), named: 'nothing in their tree' },
  { name: 'the popup believes what is stored', file: 'src/popup/main.tsx', find: 'parseSettings(stored.settings)', instead: 'stored.settings as ReturnType<typeof parseSettings>', tests: inBrowser('corrupted'), named: 'whole stores of garbage' },
  { name: 'a composer is only known by its toolbar', file: 'src/sites/x/places.ts', find: 'only === undefined || element === only);', instead: '(only === undefined || element === only) && all(page, select.toolbar).length > 0);', tests: inBrowser('drift'), named: 'only furniture has moved' },
  { name: 'lines that are not understood are read all the same', file: 'src/sites/x/editor.ts', find: "lines.length === 0 || lines.join('') !== textOf(editor) ? undefined", instead: 'lines.length === 0 ? undefined', tests: inBrowser('drift'), named: 'a composer is not understood' },
  { name: 'private windows are let in', file: 'manifest.json', find: '"not_allowed"', instead: '"spanning"', tests: inBrowser('kept'), named: 'private windows' },
  { name: 'what an update left behind stays', file: coaches, find: '    onContextInvalidated(gone, signal);\n', instead: '', tests: inBrowser('update'), named: 'switched off, removed' },
  { name: 'listeners stay when our element goes', file: 'src/content/strip/shadow-host.ts', find: '      for (const name of focusEvents) removeEventListener(name, keepFocus, true);\n', instead: '', tests: inBrowser('soak'), named: 'eight hours' },
  { name: 'a timer for ever', file: coaches, find: '    onContextInvalidated(gone, signal);\n', instead: '    onContextInvalidated(gone, signal);\n    setInterval(strips.follow, 400);\n', tests: inBrowser('soak'), named: 'no timer' },
  { name: 'the editor is marked as coached', file: coaches, find: '    coaches.set(composer.element, coach);', instead: "    coaches.set(composer.element, coach);\n    composer.element.setAttribute('data-coached', '');", tests: inBrowser('neighbours') },
  { name: 'the last draft is stored', file: 'src/background/index.ts', find: "    const made = review(draft, reviewer);\n    return", instead: '    const made = review(draft, reviewer);\n    browser.storage.local.set({ last: draft.text });\n    return', tests: inBrowser('kept'), named: 'a draft is kept nowhere' },
  { name: 'what is cut teaches a voice', file: 'src/content/profile/profile-controller.ts', find: 'if (isReply === undefined || isCut) return [];', instead: 'if (isReply === undefined) return [];', tests: ['test/e2e/real-x'], named: 'one in a community' },
  { name: 'an empty row of the composer’s is not seen', file: 'src/content/strip/strip-controller.ts', find: 'const free = isHidden || isOpen || notice ? undefined : ownRow(composer.region, site.pieces(composer), inTheWay, isOurs);', instead: 'const free = undefined as ReturnType<typeof ownRow>;', tests: ['test/e2e/place'], named: 'home: there it covers' },
  { name: 'a bar over mourning', file: 'src/content/strip/strips.ts', find: '.filter((coach) => !hasNothingToSay(coach))', instead: '', tests: ['test/e2e/strip'], named: 'mourning' },
  // The judgement.
  { name: 'a low band without a word', file: 'src/core/review/review.ts', find: "shown < bands.low && hints.some(({ severity, brand, value }) => severity !== 'credit' && severity !== 'info' && (value !== 0 || brand === 0))", instead: 'shown < bands.low', tests: ['test/core/reader'] },
  { name: 'the first words are judged', file: 'src/core/review/review.ts', find: 'const fewestWords = 6;', instead: 'const fewestWords = 0;', tests: ['test/core/reader'] },
  { name: 'what trees start with is added nowhere', file: 'src/core/reader/reader.ts', find: '    start += said;\n', instead: '', tests: ['test/core/reader'] },
  { name: 'small talk passes without end', file: 'src/core/rules/kind-rules.ts', find: '(small + 1) / (of + 1) <= budgets.smallTalkShare', instead: 'small >= 0', tests: ['test/core/review/score'] },
  { name: 'a rule scolds whether an editor would mind or not', file: 'src/core/review/review.ts', find: '|| judgement.advice(code) >= least;', instead: '|| least >= 0;', tests: ['test/core/reader'] },

  // Mastodon.
  { name: 'on Mastodon a message to specific people is read', file: 'src/sites/mastodon/selectors.ts', find: "'.icon-globe, .icon-unlock, .icon-lock'", instead: "'.icon-globe, .icon-unlock, .icon-lock, .icon-at'", tests: onMastodon },
  { name: 'on Mastodon posts to specific people are read', file: 'src/sites/mastodon/posts.ts', find: 'isMatch(post, select.direct) || ', instead: '', tests: onMastodon },
  { name: 'the other front end of a fork is coached', file: 'src/sites/mastodon.ts', find: ' && one(page, select.flavour) === undefined', instead: '', tests: onMastodon },
  { name: 'on Mastodon a boost is one’s own post', file: 'src/sites/mastodon/posts.ts', find: 'isRepost: isBoosted', instead: 'isRepost: false', tests: onMastodon },
  { name: 'an edit is one post more', file: background, find: 'if (draft.isEdit) return null;', instead: '', tests: ['test/background/edited'] },
  { name: 'every server has the same limit', file: 'src/core/review/parse-draft.ts', find: "left === undefined ? record['limit']", instead: "left !== 0 ? record['limit']", tests: ['test/core/model/site.test'] },
];
