import { readdirSync } from 'node:fs';
import { readQuestions, scored } from '../browser/questionnaire';
import { expect, test } from '../browser/test';

/** Pages and pictures follow from their address: they hold until the next deployment, and nothing is written for them. */

const holds = 'public, max-age=0, s-maxage=31536000, must-revalidate';

test('a result, its picture, a comparison and an article say how long they hold, and are not sent twice', async ({
  request,
}) => {
  const [first, second] = await readQuestions(request);
  if (!first || !second) throw new Error('the questionnaire has no questions');
  const { code } = await scored(request, { [first.id]: first.options[0]?.id ?? '' });
  for (const path of [`/r/${code}`, `/r/${code}/opengraph-image`, '/compare?models=devops,sre', '/models/sre', '/']) {
    const answer = await request.get(path);
    expect(answer.headers(), path).toMatchObject({
      'cache-control': holds,
      etag: expect.stringMatching(/^(W\/)?".+"$/),
    });
    const again = await request.get(path, { headers: { 'if-none-match': answer.headers().etag ?? '' } });
    expect(again.status(), path).toBe(304);
    expect((await again.body()).length, path).toBe(0);
  }
});

test('an unreadable result link is not kept by anybody', async ({ request }) => {
  const answer = await request.get('/r/AAAAA-AAAAA');
  expect(answer.status()).toBe(404);
  expect(answer.headers()['cache-control']).not.toContain('s-maxage');
});

test('addresses that visitors make up leave no file behind', async ({ request }) => {
  const files = () => readdirSync('.next', { recursive: true }).map(String).sort();
  const questions = await readQuestions(request);
  const before = files();
  for (const { id, options } of questions.slice(0, 5)) {
    for (const option of options) {
      const { code } = await scored(request, { [id]: option.id });
      for (const path of [`/r/${code}`, `/r/${code}/opengraph-image`, `/compare?q=${option.id}`])
        await request.get(path);
    }
  }
  expect(files()).toEqual(before);
});
