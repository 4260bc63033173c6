import { describe, expect, test } from 'vitest';
import { addressHeader } from '@/lib/address/site';
import { oembedSchema } from '@/lib/api/oembed-schema';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { shop } from '../reference/calibration';
import { pathsOf } from '../reference/problem-details';
import { send } from './handlers';
import { problemOf } from './problem';

/** oEmbed: what a program is given for a link. */

const address = 'https://guide.test';
const code = encode(currentEdition, { answers: shop, importance: {} });
const ask = (query: Record<string, string>) =>
  send(`/api/oembed?${new URLSearchParams(query)}`, { headers: { [addressHeader]: address } });
const shownFor = async (query: Record<string, string>) => {
  const response = await ask(query);
  expect(response.status).toBe(200);
  return oembedSchema.parse(await response.json());
};

describe('a link', () => {
  test('to a comparison gives a frame with it', async () => {
    const shown = await shownFor({ url: `${address}/compare?models=sre,devops&q=error+budget`, format: 'json' });
    expect(shown).toMatchObject({ type: 'rich', version: '1.0', title: expect.stringMatching(/compared$/) });
    expect(shown.html).toMatch(
      /^<iframe src="[^"]+\/embed\/compare\?models=[a-z,]+&amp;q=error\+budget" title="[^"<]+"/,
    );
  });

  test('to a result gives its blend, however its code is spelt, and never what it is about', async () => {
    const shown = await shownFor({ url: `${address}/r/${code.toLowerCase()}?scope=City%20hospital` });
    expect(shown.html).toContain(`/embed/blend/${code}"`);
    expect(JSON.stringify(shown)).not.toContain('hospital');
    expect(shown.title).toMatch(/\.$/);
  });

  test('is shown no larger than was asked for', async () => {
    const shown = await shownFor({ url: `${address}/compare`, maxwidth: '400', maxheight: '200' });
    expect(shown).toMatchObject({ width: 400, height: 200 });
    expect(shown.html).toContain('width="400" height="200"');
    const { width, height } = await shownFor({ url: `${address}/compare`, maxwidth: '4000', maxheight: '4000' });
    expect([width, height]).toEqual([720, 640]);
  });

  test('is shown whatever else a program says', async () => {
    await shownFor({ url: '/compare', dnt: '1', for: 'true' });
  });

  test('brings no markup back', async () => {
    const markup = '"><script>alert(1)</script>';
    const shown = await shownFor({ url: `${address}/compare?q=${markup}&models=devops,sre,${markup}&theme=${markup}` });
    expect(shown.html.match(/</g)).toHaveLength(2);
    expect(shown.title).not.toContain('<');
    const problem = await (await ask({ url: `https://other.example/${markup}` })).text();
    expect(problem).not.toContain('script');
  });
});

describe('what can’t be shown', () => {
  test.each([
    'https://other.example/compare',
    `${address}.other.example/compare`,
    `${address}/models/sre`,
    `${address}/r/nonsense`,
    `${address}/compare?models=nonsense`,
    'javascript:alert(1)',
  ])('is not found: %s', async (url) => {
    await problemOf(await ask({ url }), 404);
  });

  test('is named where the query is malformed', async () => {
    const paths = async (query: Record<string, string>) => pathsOf(await problemOf(await ask(query), 400));
    expect(await paths({})).toEqual(['url']);
    expect(await paths({ url: '' })).toEqual(['url']);
    expect(await paths({ url: '/compare', maxwidth: 'wide', maxheight: '0' })).toEqual(['maxwidth', 'maxheight']);
    expect(pathsOf(await problemOf(await send('/api/oembed?url=/compare&url=/r/1'), 400))).toEqual(['url']);
  });

  test('is a format other than JSON', async () => {
    await problemOf(await ask({ url: '/compare', format: 'xml' }), 501);
  });
});
