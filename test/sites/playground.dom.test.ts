import { expect, test } from 'vitest';
import { siteIds, sites } from '../../src/core/model/site.ts';
import { parseDraft } from '../../src/core/review/parse-draft.ts';
import { playground } from '../../src/sites/playground.ts';
import { scorer } from '../../tools/cli/scorer.ts';

const read = (site: string | undefined) => {
  document.body.innerHTML = '<div data-try-composer>Hello</div>';
  const [composer] = playground.composers(document);
  if (site !== undefined && composer) composer.element.dataset['site'] = site;
  return composer && parseDraft(playground.readDraft(composer));
};

test.each(siteIds)('a practice draft is for %s if the page says so, with its limit', (site) => {
  expect(read(site)).toMatchObject({ site, limit: sites[site].limit });
});
test.each([undefined, '', 'nowhere'])('if the page says %j, it is for X', (site) => {
  expect(read(site)).toMatchObject({ site: 'x', limit: 280 });
});
test('changing the site changes the draft', () => {
  expect(playground.attributes).toContain('data-site');
});

test('the batch scorer counts as the draft’s site does, and says on which sites it fits', () => {
  const score = scorer();
  const text = `@ana@mastodon.social https://acme.com/${'a'.repeat(280)}`;
  const answer = (site?: string) => score(JSON.stringify({ type: 'draft', id: '1', text, site }));
  expect(answer('mastodon')).toMatchObject({ weightedLength: '@ana '.length + 23, fits: siteIds });
  expect(answer('threads')).toMatchObject({ weightedLength: text.length });
  expect(answer()).toMatchObject({ weightedLength: '@ana@mastodon.social '.length + 23 });
  expect(answer('nowhere')).toEqual(answer());
});
