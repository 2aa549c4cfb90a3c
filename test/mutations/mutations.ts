/** A plausible mistake: a piece of a file, and its replacement. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  /** Occurs in the file exactly once. */
  readonly find: string;
  readonly instead: string;
  /** Paths of the tests that should fail. */
  readonly tests: readonly string[];
  /** Runs only the tests whose titles match this, because browser tests are slow. */
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
  { name: 'an older answer replaces a newer one', file: coach, find: 'if (mine !== question) return newest;', instead: '', tests: schedules },
  { name: 'a replaced review resolves before the newer one', file: coach, find: 'return newest;', instead: 'return;', tests: ['test/content/coach/coach'] },
  { name: 'a draft that was changed and changed back shows an outdated answer', file: coach, find: "    answered = '';\n    if (!isAsked", instead: '    if (!isAsked', tests: schedules },
  { name: 'a coach without an answer never retries', file: coach, find: 'retries[unanswered++]', instead: 'undefined as number | undefined', tests: schedules },
  { name: 'a stopped coach keeps observing', file: coach, find: '      observer.disconnect();\n', instead: '', tests: schedules },
  { name: 'a stopped coach keeps listening', file: coach, find: "      composer.element.removeEventListener('input', soon);\n", instead: '', tests: schedules },
  { name: 'a request never times out', file: client, find: 'await Promise.race([question, tooLate])', instead: 'await question', tests: schedules },
  { name: 'a request is not repeated when the worker has died', file: client, find: 'repeatable.includes(kind) ? ask() : reply', instead: 'repeatable.includes(kind) ? reply : reply', tests: schedules },
  { name: 'an error is swallowed and the caller waits', file: server, find: 'void reply(kind as keyof P, args, sender).then(respond);', instead: 'void reply(kind as keyof P, args, sender).then((answer) => answer.ok && respond(answer));', tests: [...messages, ...store] },
  { name: 'messages from other extensions are answered', file: server, find: 'sender.id !== browserApi().runtime.id || ', instead: '', tests: messages },
  { name: 'inherited property names count as messages', file: server, find: '!Object.hasOwn(handlers, kind)', instead: '!(kind in handlers)', tests: messages },
  { name: 'messages from frames are answered', file: background, find: 'sender.tab !== undefined && sender.frameId === 0', instead: 'sender.tab !== undefined', tests: messages },
  { name: 'a site’s page may send the messages of our own pages', file: background, find: ' && forCoaches.has(kind)', instead: '', tests: messages },
  { name: 'an address that contains ours counts as ours', file: background, find: "sender.url?.startsWith(browser.runtime.getURL('')) === true", instead: "sender.url?.includes(browser.runtime.getURL('')) === true", tests: messages },
  { name: 'settings are stored unparsed', file: background, find: '(current) => parseSettings(next(current))', instead: '(current) => next(current) as Settings', tests: messages },
  { name: 'the words of a post are stored', file: 'src/core/posts/post-history.ts', find: '    postedAt: now,\n    site', instead: '    postedAt: now,\n    ...{ text: draft.text },\n    site', tests: [...messages, 'test/core/posts/post-history'] },

  // Storage.
  { name: 'writes do not wait for each other', file: writing, find: 'last.then(write, write)', instead: 'write()', tests: store },
  { name: 'data of a newer version is overwritten', file: writing, find: "  if (from > today) throw new Error('A later version has stored this.');\n", instead: '', tests: store },
  { name: 'a migration is written in two steps', file: writing, find: 'if (from === today) return;', instead: 'if (from === today) return;\n  await browser.storage.local.set({ [versionKey]: today });', tests: store },
  { name: 'storage that cannot be read counts as empty', file: 'src/background/account-models.ts', find: "withoutAccount(parseAccountModels(await stored('voices')), handle)", instead: 'withoutAccount(await voices(), handle)', tests: store },
  { name: 'full storage is not reported as such', file: 'src/background/refusal.ts', find: "/quota/i.test(String(error)) ? 'quota-exceeded' : 'rejected'", instead: "'rejected'", tests: store },
  { name: 'one invalid item empties the whole list', file: 'src/core/util/parse.ts', find: '.map(item).filter((parsed) => parsed !== undefined) : []', instead: '.map(item).filter((parsed, _, all) => parsed !== undefined && !all.includes(undefined)) : []', tests: stored },
  { name: 'a date in the far future makes all others old', file: 'src/core/util/parse.ts', find: 'asNumber(0, Date.UTC(2100, 0))', instead: 'asNumber(0, 8.64e15)', tests: stored },
  { name: 'an invalid value counts as consent', file: 'src/core/storage/settings.ts', find: "asBoolean(record['consented']) ?? defaultSettings.consented", instead: "asBoolean(record['consented']) ?? true", tests: stored },
  { name: 'invalid stored fields are not reported', file: 'src/core/storage/validate.ts', find: 'return place ? [', instead: 'return place && part === undefined ? [', tests: stored },

  // Pages.
  { name: 'the strip stays after the last composer is gone', file: coaches, find: '      draw();\n      afterwards.remove();', instead: '      drawMarks([]);\n      afterwards.remove();', tests: pages },
  { name: 'an attribute is set in the site’s tree', file: coaches, find: '    coaches.set(composer.element, coach);', instead: "    coaches.set(composer.element, coach);\n    composer.element.setAttribute('data-coached', '');", tests: pages },
  { name: 'a global variable is set', file: coaches, find: '  const { signal } = end;\n', instead: "  const { signal } = end;\n  Reflect.set(window, 'worthFollowing', coaches);\n", tests: pages },
  { name: 'our element is put into the site’s body', file: 'src/content/strip/shadow-host.ts', find: 'document.documentElement.append(element)', instead: 'document.body.append(element)', tests: pages },
  { name: 'a removed strip is put back without limit', file: 'src/content/strip/strips.ts', find: '        if (returns === mostReturns) return;\n', instead: '', tests: pages },
  { name: 'a synthetic key press counts as posting', file: 'src/content/page/page-events.ts', find: '    if (!isTrusted) return;\n    if (key', instead: '    if (key', tests: pages },
  { name: 'a slow background is asked for the state only once', file: knownState, find: 'void setTimeout(() => void ensure(), retryDelay)', instead: 'undefined', tests: pages },
  { name: 'a timer that fires early leaves the coach paused', file: 'src/shell/pause-clock.ts', find: 'setTimeout(wait, Math.min(left, longestTimer), until, callback)', instead: 'setTimeout(callback, Math.min(left, longestTimer))', tests: ['test/shell/pause-clock'] },
  { name: 'the card does not return after a pause', file: knownState, find: '    waitOutPause(next.pausedUntil);\n', instead: '', tests: pages },
  { name: 'a host that contains X’s counts as X', file: 'src/sites/x.ts', find: 'hosts.has(hostname)', instead: '[...hosts].some((host) => hostname.includes(host))', tests: sites },
  { name: 'the previous profile’s numbers are shown', file: 'src/sites/x/profile.ts', find: 'if (shown === undefined || !sameHandle(shown.handle, handle)) return undefined;', instead: 'if (shown === undefined) return undefined;', tests: sites },

  // Pages found on the real X.
  { name: 'a label below a handle is taken for the handle', file: 'src/sites/x/handles.ts', find: "return first !== undefined && shown.length > 1 && proseOf(element, first.element).trim() === '' ? shown[1] : first;", instead: 'return shown.at(-1) ?? first;', tests: realX },
  { name: 'only the old tabs of a profile are known', file: 'src/sites/x/addresses.ts', find: "new Set('all ", instead: "new Set('", tests: realX },
  { name: 'X’s own pages count as profiles', file: 'src/sites/x/addresses.ts', find: ' || ownPages.has(handle.toLowerCase())', instead: '', tests: realX },
  { name: 'a reply on a profile counts as a post', file: 'src/sites/x/talks.ts', find: "how === 'tied' && isSure ? true : undefined", instead: 'false', tests: realX },
  { name: 'a post that may be a reply counts as a post', file: 'src/sites/x/talks.ts', find: "how === 'tied' && isSure ? true : undefined", instead: "how === 'tied'", tests: realX },
  { name: 'a share of replies is computed from a tab of replies only', file: 'src/sites/x/profile.ts', find: "(tab === 'with_replies' && hasNewTabs(page, handle) === false)", instead: "tab === 'with_replies'", tests: realX },
  { name: 'a picture’s description is only looked for on the picture itself', file: 'src/sites/x/media.ts', find: 'return box !== null && attachments.contains(box) && isDescribedBy(box, attachments);', instead: 'return box !== null && !attachments.contains(box);', tests: realX },
  { name: 'an answered picture without text counts as asking nothing', file: 'src/core/rules/conversation/hijack.ts', find: ' || !isUnderstood(answered, parent)', instead: '', tests: ['test/core/rules/examples'] },
  { name: 'a shortened preview counts as the whole post', file: 'src/sites/x/posts.ts', find: "own(article, select.showMore) !== undefined || ", instead: '', tests: realX },
  { name: 'a community’s label counts as a repost', file: 'src/sites/x/posts.ts', find: "accountIn(one(article, select.context)?.closest('a')?.getAttribute('href')) !== undefined", instead: "one(article, select.context)?.closest('a') != null", tests: realX },
  { name: 'suggested names are recognised by their role only', file: 'src/sites/x/selectors.ts', find: `, [id^="typeaheadDropdown"], \${id('typeaheadResult')}`, instead: '', tests: realX },
  { name: 'people suggested in the sidebar count as the poster', file: 'src/sites/x/selectors.ts', find: "'UserCell', 'sidebarColumn', ", instead: '', tests: realX },
  { name: 'each part of a thread gets its own strip', file: 'src/sites/x/places.ts', find: ', ...partSteps', instead: '', tests: realX },
  { name: 'the account named in a reply dialog is ignored', file: 'src/sites/x/draft.ts', find: 'return isDialog ? namedIn(enclosure, element) : undefined;', instead: 'return undefined;', tests: realX },
  { name: 'a logged-out visitor is told that X has changed', file: 'src/popup/health.ts', find: '  if (report.strange) return report.strange;\n', instead: '', tests: ['test/popup/health'] },

  // Consent.
  { name: 'the background reviews without consent', file: consent, find: "'review', 'recordPost', 'visitProfile'", instead: "'recordPost', 'visitProfile'", tests: ['test/background/consent'] },
  { name: 'a paused host is read', file: consent, find: 'hostOf(sender), Date.now()', instead: 'undefined, Date.now()', tests: ['test/background/consent'] },
  { name: 'a queued write is made although consent was withdrawn', file: consent, find: "    requireConsent(parseSettings(await stored('settings')), sender);\n", instead: '', tests: ['test/background/consent'] },
  { name: 'a page from the cache trusts its old settings', file: knownState, find: "  addEventListener('pagehide', invalidate, { signal });\n  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });\n  document.addEventListener('resume', refresh, { signal });\n", instead: '', tests: ['test/e2e/consent'], named: 'one rule is switched off' },
  { name: 'a profile from the cache keeps its card without asking', file: knownState, find: "  addEventListener('pagehide', invalidate, { signal });\n  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });\n  document.addEventListener('resume', refresh, { signal });\n", instead: '', tests: ['test/e2e/consent'], named: 'while a profile is in' },

  // Posted or not.
  { name: 'an emptied composer counts as posted', file: sending, find: 'isTouched || isWrongButton || ', instead: '', tests: ['test/e2e/posted'], named: 'home: refused and deleted' },
  { name: 'a closed composer counts as posted', file: 'src/content/page/page-events.ts', find: '    touched(target, false);\n    if', instead: '    if', tests: ['test/e2e/posted'], named: 'left in any way' },
  { name: 'the Back button counts as the site’s own navigation', file: 'src/content/page/page-events.ts', find: "  addEventListener('popstate', moved, { signal, capture: true });\n", instead: '', tests: ['test/e2e/posted'], named: 'left in any way' },
  { name: 'the page’s confirmation of one post counts for another', file: sending, find: '  for (const hear of waiting) hear();\n', instead: '', tests: ['test/e2e/posted'], named: 'left in any way' },
  { name: 'any unnamed button of X Pro counts as Post', file: sending, find: 'closes && button !== undefined && isEnabled(button)', instead: 'false', tests: ['test/e2e/posted'], named: 'left in any way' },
  { name: 'the result of pressing Post is only checked after the delay', file: coach, find: '    sending?.look();\n    outdate();\n', instead: '    outdate();\n', tests: ['test/e2e/posted'], named: 'home: Ctrl.Enter over the limit' },

  // Fixes.
  { name: 'undo is watched after the coach has left', file: coaches, find: 'return forgetEdits();', instead: 'return;', tests: ['test/content/coach/undo'] },
  { name: 'an undo leaves the restored words selected', file: editing, find: '    void undisturbed(box, async () => {\n      await wait(0);\n      await bringBack(box);\n    });\n', instead: '', tests: ['test/sites/editing'] },
  { name: 'keys typed during a fix replace the selection', file: editing, find: '  if (!box.isSlow) return change();\n', instead: '  if (box.element) return change();\n', tests: ['test/sites/editing'] },
  { name: 'a fix and an undo select at the same time', file: editing, find: 'before ? before.then(next, next) : next()', instead: 'next()', tests: ['test/sites/editing'] },
  { name: 'held keys are lost', file: editing, find: 'for (let held = keys.next(); held; held = keys.next()) await type(box, held);', instead: 'keys.next();', tests: ['test/sites/editing'] },
  { name: 'an offset inside removed words is moved wrongly', file: 'src/core/util/edits.ts', find: 'place <= start ? place + shift : start + shift + text.length', instead: 'place + shift', tests: ['test/core/util/edits'] },
  { name: 'words typed since the tip are deleted', file: 'src/core/util/edits.ts', find: 'start < end && now.startsWith(before.slice(0, end))', instead: 'now.length > 0', tests: ['test/core/util/edits'] },
  { name: 'a note stays although the text has changed', file: 'src/content/strip/strip-controller.ts', find: '      if (notice && now !== said) say(undefined);\n', instead: '', tests: ['test/e2e/strip'], named: 'on a phone: the button shows' },
  { name: 'a fix in a textarea bypasses the browser’s undo', file: 'src/sites/plain-box.ts', find: '    if (insert(words) && element.value !== value) return;\n', instead: '', tests: ['test/e2e/fixes'], named: 'phone: what was typed since' },

  // Texts.
  { name: 'the analysis takes quadratic time', file: 'src/core/text/analysis.ts', find: "tokens.filter((token) => token.kind === 'word')", instead: "tokens.filter((token) => token.kind === 'word' && tokens.indexOf(token) >= 0)", tests: drafts },
  { name: 'texts of any length are analysed in full', file: 'src/core/text/analysis.ts', find: 'fullText.length > longestText ? fullText.slice(0, longestText) : fullText', instead: 'fullText', tests: drafts },
  { name: 'the score contains a random part', file: 'src/core/review/score.ts', find: 'const exact = steady(logistic(start + sum));', instead: 'const exact = steady(logistic(start + sum) + Math.random() / 100);', tests: drafts },

  // Words that are not the writer's own.
  { name: 'some quotation marks are not recognised', file: 'src/core/text/quotes.ts', find: `['‘', '’'], ['‚', '‘’'], ['’', '’'], ["'", "'"], ['‛', '’'],`, instead: '', tests: ['test/core/text/not-meant/quoted'] },
  { name: 'lines quoted with ">" count as the writer’s own', file: 'src/core/text/quotes.ts', find: "token.key === '>' && (before", instead: "token.key === '≫' && (before", tests: ['test/core/text/not-meant/quoted'] },
  { name: 'other senses of an insult count', file: 'src/core/text/not-meant.ts', find: '    if (isInSense(sets.senses(name), met)) return false;\n', instead: '', tests: ['test/core/text/not-meant/rude'] },
  { name: 'insults of another language count', file: 'src/core/text/cues/make-cue-table.ts', find: "new Set([...commonWordsOf(language), ...(ordinaryWords[language.id]).split(' ')])", instead: 'commonWordsOf(language)', tests: ['test/core/text/not-meant/rude'] },
  { name: 'denied phrases count', file: 'src/core/text/not-meant.ts', find: "return manner === 'describes' ? !isDenied(met, name) : !isAdvisedAgainst(met);", instead: 'return true;', tests: ['test/core/text/not-meant/phrases'] },
  { name: 'a fix writes names in lower case', file: 'src/core/rules/conversation/shouting.ts', find: "if (!(isCommon && isClear) && !(key === 'it' && isClear)) return [];", instead: '', tests: ['test/core/text/not-meant/fixes'] },
  { name: 'a fix may change code', file: 'src/core/review/sound-fix.ts', find: ' && !meetsAny(edit, code)', instead: '', tests: ['test/core/review/sound-fix'] },
  { name: 'a fix may repeat a word', file: 'src/core/review/sound-fix.ts', find: 'if (fresh.some((word) => neighbours.has(word))) return false;', instead: '', tests: ['test/core/review/sound-fix'] },
  { name: 'exclamation marks in code count as shouting', file: 'src/core/rules/conversation/shouting.ts', find: 'if (!isVoice(text, first.start, last.end, tokens[from - 1])) continue;', instead: '', tests: ['test/core/text/not-meant/fixes'] },
  { name: 'a parcel number counts as a telephone number', file: 'src/core/text/private-details.ts', find: "!isSomethingElse(analysis, span, 'phone')", instead: 'true', tests: ['test/core/text/not-meant/numbers'] },
  { name: 'a valid check sum alone makes a payment card', file: 'src/core/text/private-details.ts', find: 'cardDigits.test(digits) && ', instead: '', tests: ['test/core/text/not-meant/numbers'] },
  { name: 'upside-down letters are not recognised', file: 'src/core/text/decorated.ts', find: '...(anyTurned.test(text) ? turnedRows(text) : []),', instead: '', tests: ['test/core/text/not-meant/letters'] },
  { name: 'a file name counts as an intended link', file: 'src/core/text/entities/stray-links.ts', find: "name.includes('_') ? 'file' : undefined", instead: "name.includes('_') ? undefined : undefined", tests: ['test/core/text/not-meant/links'] },
  { name: 'mourning a printer counts as grief', file: 'src/core/text/not-meant.ts', find: ' && !isThing(met, sets.things)', instead: '', tests: ['test/core/text/not-meant/grief'] },
  { name: 'a post on a day of remembrance gets tips', file: 'src/core/review/review.ts', find: ' || remembersTheDead(analysis)', instead: '', tests: ['test/core/text/not-meant/grief'] },

  // Dates.
  { name: 'a single future date makes all others old', file: 'src/core/util/dates.ts', find: '<= near) ?? days[company - 1]', instead: '<= near || at === 0)', tests: ['test/core/profile/follower-history', 'test/core/posts/post-history'] },
  { name: 'a future snapshot is added', file: 'src/core/profile/follower-history.ts', find: 'joined(history, historyUntil(added, now))', instead: 'joined(history, added)', tests: ['test/core/profile/follower-history'] },
  { name: 'a backup imports future dates', file: 'src/core/storage/backup.ts', find: 'parts: { ...parts, ...dated }', instead: 'parts: { ...dated, ...parts }', tests: ['test/core/storage/backup'] },

  // Tables.
  { name: 'a sentence is split at its commas', file: 'src/core/files/fitted-row.ts', find: "(isSpacedHead || separator !== ',' || plain.cells.every(isMeant))", instead: 'true', tests: ['test/core/files/table-layout'] },
  { name: 'a row that cannot be read is dropped', file: 'src/core/files/content-calendar.ts', find: '      unread.push({ line: row.line, raw: rawOf(row, separator) });\n', instead: '', tests: ['test/core/files/table-layout'] },
  { name: 'every file is decoded as UTF-8', file: 'src/shell/text-of-bytes.ts', find: 'utf8Of(line) ?? oddLine(line)', instead: 'new TextDecoder().decode(line)', tests: ['test/shell/text-of-bytes'] },

  // Archives.
  { name: 'a long post is read from its preview', file: 'src/archive/post.ts', find: 'note?.text ?? text', instead: 'text', tests: ['test/archive/archive-layouts'] },
  { name: 'file names in an archive are case-sensitive', file: 'src/archive/parts.ts', find: ".replaceAll('\\\\', '/').toLowerCase()", instead: ".replaceAll('\\\\', '/')", tests: ['test/archive/archive-layouts'] },
  { name: 'a damaged post costs the posts after it', file: 'src/archive/items.ts', find: 'return [...lost, ...take(bytes.subarray(next))];', instead: 'return lost;', tests: ['test/archive/archive-layouts'] },
  { name: 'archives in the format of 2016 are rejected', file: 'src/archive/file-header.ts', find: '  if (month) return', instead: '  if (month && start === words) return', tests: ['test/archive/archive-layouts'] },
  { name: 'a renamed account’s archive is rejected', file: 'src/archive/archive.ts', find: '[handle, formerHandle]', instead: '[handle]', tests: ['test/archive/archive-layouts'] },
  { name: 'an archive imports future dates', file: 'src/archive/archive.ts', find: 'isYetToCome(item.post.postedAt, today)', instead: 'item.post.postedAt < 0', tests: ['test/archive/archive-layouts'] },

  // The network.
  { name: 'the worker sends a request', file: 'src/background/reviewer.ts', find: '  const brand = brandFor(brands, account);', instead: "  const brand = brandFor(brands, account);\n  void fetch(`https://a.example/?${account}`);", tests: network },
  { name: 'the popup loads a tracking pixel', file: 'src/popup/popup.tsx', find: "  const { locale, pages: strings } = words;", instead: "  const { locale, pages: strings } = words;\n  new Image().src = 'https://a.example/a.gif';", tests: network },
  { name: 'a font is loaded from another host', file: 'src/view/page.css', find: "@import './theme.css';", instead: "@import url('https://a.example/font.css');", tests: network },
  { name: 'the policy allows connections', file: 'manifest.json', find: "connect-src 'none'", instead: "connect-src https:", tests: ['test/built/manifest'] },

  // In a browser.
  { name: 'a dead worker counts as a removed extension', file: client, find: "reason: isContextValid() ? 'no-response' : 'invalidated' }; // Nobody", instead: "reason: 'invalidated' }; // Nobody", tests: inBrowser('killed'), named: 'killed before it answers' },
  { name: 'our element stays after the last composer is gone', file: 'src/content/strip/strips.ts', find: 'if (speaking.length === 0) return remove();', instead: 'if (speaking.length === 0) return;', tests: inBrowser('page-lifecycle'), named: 'change of route' },
  { name: 'our element is put into a hostile page’s body', file: 'src/content/strip/shadow-host.ts', find: 'document.documentElement.append(element)', instead: 'document.body.append(element)', tests: inBrowser('hostile'), named: 'get no node' },
  { name: 'the popup uses stored settings unparsed', file: 'src/popup/main.tsx', find: 'parseSettings(stored.settings)', instead: 'stored.settings as ReturnType<typeof parseSettings>', tests: inBrowser('corrupted'), named: 'with garbage in storage' },
  { name: 'a composer without a toolbar is not found', file: 'src/sites/x/places.ts', find: 'only === undefined || element === only);', instead: '(only === undefined || element === only) && all(page, select.toolbar).length > 0);', tests: inBrowser('drift'), named: 'only the page around it changes' },
  { name: 'lines that are not understood are read anyway', file: 'src/sites/x/editor.ts', find: "lines.length === 0 || lines.join('') !== textOf(editor) ? undefined", instead: 'lines.length === 0 ? undefined', tests: inBrowser('drift'), named: 'cannot read a composer' },
  { name: 'the extension runs in private windows', file: 'manifest.json', find: '"not_allowed"', instead: '"spanning"', tests: inBrowser('private-text'), named: 'private windows' },
  { name: 'an outdated script stays after an update', file: coaches, find: '    onContextInvalidated(gone, signal);\n', instead: '', tests: inBrowser('update'), named: 'switched off or uninstalled' },
  { name: 'listeners stay after our element is removed', file: 'src/content/strip/shadow-host.ts', find: '      for (const name of focusEvents) removeEventListener(name, keepFocus, true);\n', instead: '', tests: inBrowser('soak'), named: 'eight hours' },
  { name: 'a timer runs for ever', file: coaches, find: '    onContextInvalidated(gone, signal);\n', instead: '    onContextInvalidated(gone, signal);\n    setInterval(strips.follow, 400);\n', tests: inBrowser('soak'), named: 'no timer' },
  { name: 'the editor gets an attribute', file: coaches, find: '    coaches.set(composer.element, coach);', instead: "    coaches.set(composer.element, coach);\n    composer.element.setAttribute('data-coached', '');", tests: inBrowser('other-extensions') },
  { name: 'the last draft is stored', file: 'src/background/index.ts', find: "    const made = review(draft, reviewer);\n    return", instead: '    const made = review(draft, reviewer);\n    browser.storage.local.set({ last: draft.text });\n    return', tests: inBrowser('private-text'), named: 'a draft is stored nowhere' },
  { name: 'a shortened post teaches the voice', file: 'src/content/profile/profile-controller.ts', find: 'isReply === undefined || isCut || told', instead: 'isReply === undefined || told', tests: ['test/e2e/real-x'], named: 'post in a community' },
  { name: 'an empty row of the composer is not used', file: 'src/content/strip/strip-controller.ts', find: 'const free = isHidden || isOpen || notice ? undefined : ownRow(composer.region, site.pieces(composer), inTheWay, isOurs);', instead: 'const free = undefined as ReturnType<typeof ownRow>;', tests: ['test/e2e/place'], named: 'home: there it covers' },
  { name: 'a strip is shown on a post of mourning', file: 'src/content/strip/strips.ts', find: '.filter((coach) => !hasNothingToSay(coach))', instead: '', tests: ['test/e2e/strip'], named: 'mourning' },
  // Judgement.
  { name: 'a low score may come without a tip', file: 'src/core/review/review.ts', find: "shown < bands.low && tips.some(({ severity, brand, value }) => severity !== 'credit' && severity !== 'info' && (value !== 0 || brand === 0))", instead: 'shown < bands.low', tests: ['test/core/reader'] },
  { name: 'the first words of a draft are judged', file: 'src/core/review/review.ts', find: 'const fewestWords = 6;', instead: 'const fewestWords = 0;', tests: ['test/core/reader'] },
  { name: 'the trees’ start values are left out of the sum', file: 'src/core/reader/reader.ts', find: '    start += said;\n', instead: '', tests: ['test/core/reader'] },
  { name: 'any amount of small talk passes', file: 'src/core/rules/kind-rules.ts', find: '(small + 1) / (of + 1) <= budgets.smallTalkShare', instead: 'small >= 0', tests: ['test/core/review/score'] },
  { name: 'a rule gives a tip even if no editor would', file: 'src/core/review/review.ts', find: '|| judgement.advice(code) >= least;', instead: '|| least >= 0;', tests: ['test/core/reader'] },

  // Mastodon.
  { name: 'on Mastodon a draft for specific people is read', file: 'src/sites/mastodon/selectors.ts', find: "'.icon-globe, .icon-unlock, .icon-lock'", instead: "'.icon-globe, .icon-unlock, .icon-lock, .icon-at'", tests: onMastodon },
  { name: 'on Mastodon posts to specific people are read', file: 'src/sites/mastodon/posts.ts', find: 'isMatch(post, select.direct) || ', instead: '', tests: onMastodon },
  { name: 'a fork’s other front end is coached', file: 'src/sites/mastodon.ts', find: ' && one(page, select.flavour) === undefined', instead: '', tests: onMastodon },
  { name: 'on Mastodon a boost counts as the person’s own post', file: 'src/sites/mastodon/posts.ts', find: 'isRepost: isBoosted', instead: 'isRepost: false', tests: onMastodon },
  { name: 'an edit counts as a new post', file: background, find: 'if (draft.isEdit) return null;', instead: '', tests: ['test/background/edited'] },
  { name: 'every Mastodon server has the same limit', file: 'src/core/review/parse-draft.ts', find: "left === undefined ? record['limit']", instead: "left !== 0 ? record['limit']", tests: ['test/core/model/site.test'] },
];
