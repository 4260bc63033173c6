import { describe, expect, test } from 'vitest';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { answersOf, shop } from '../reference/calibration';
import { pathsOf } from '../reference/problem-details';
import { post, send } from './handlers';
import { problemOf } from './problem';

/** A team's board over the API, without a server. */

const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const codes = ['C01', 'C06', 'C11'].map((id) => codeOf({ ...answersOf(id) }));
const bodyOf = async (response: Response | Promise<Response>) => (await response).json();

describe('a board', () => {
  test('is the mean of its members’ results', async () => {
    const board = await bodyOf(send(`/api/v1/board?${codes.map((code) => `r=${code}`).join('&')}&scope=City`));
    expect(board).toMatchObject({ edition: currentEdition.id, scope: 'City' });
    const results = await Promise.all(codes.map((code) => bodyOf(send(`/api/v1/results/${code}`))));
    for (const { model, share } of board.blend) {
      const each = results.map(({ contributions }) =>
        contributions.reduce(
          (sum: number, { shares }: { shares: Record<string, number> }) => sum + (shares[model] ?? 0),
          0,
        ),
      );
      expect(Math.abs(share - each.reduce((sum, value) => sum + value, 0) / 3)).toBeLessThan(1e-9);
    }
    expect(board.agenda.length).toBeGreaterThanOrEqual(3);
  });

  test('is the same by address, by its short form and by body, in any order', async () => {
    const [first, second, third] = codes;
    const one = await bodyOf(send(`/api/v1/board?r=${first}.Ada&r=${second}&r=${third}`));
    const body = {
      members: [{ code: third }, { code: second }, { code: `https://guide.example/r/${first}`, label: 'Ada' }],
    };
    expect(await bodyOf(post('/api/v1/board', body))).toEqual(one);
    expect(one.url).toMatch(/\/team\?r=/);
    expect(one.members.map(({ label }: { label: string }) => label).filter(Boolean)).toEqual(['Ada']);
  });

  test('takes a thousand members in a body, more than a page’s address has room for', async () => {
    const members = Array.from({ length: 1000 }, (_, index) => ({
      code: codes[index % 3] ?? '',
      label: `Member ${index}`,
    }));
    const board = await bodyOf(post('/api/v1/board', { members }));
    expect(board.members).toHaveLength(1000);
    expect(board.url).toBeNull();
    await problemOf(await post('/api/v1/board', { members: [...members, { code: codes[0] }] }), 400);
  });

  test('is open to other origins', async () => {
    const response = await send(`/api/v1/board?r=${codes[0]}`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await send('/api/v1/board', { method: 'OPTIONS' });
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS');
  });
});

describe('what can’t be read', () => {
  test('is named with its path, all of it', async () => {
    const problem = await problemOf(await send(`/api/v1/board?r=${codes[0]}&r=NONSENSE&r=1&b=2-AAAA000&x=1`), 400);
    expect(pathsOf(problem)).toEqual(['query', '/b/0', '/r/1', '/r/2']);
  });

  test('is named in a body, too', async () => {
    const code = codeOf({ ...shop });
    const wrong = { members: [{ code }, { code: 'NONSENSE' }, { code: '' }, { code, label: 'x'.repeat(41) }] };
    const problem = await problemOf(await post('/api/v1/board', wrong), 400);
    expect(pathsOf(problem)).toEqual(['/members/2/code', '/members/1/code', 'label']);
  });

  test.each([
    ['nobody', {}, ['members']],
    ['an empty list', { members: [] }, ['members']],
    ['a list of texts', { members: ['x'] }, ['members.0']],
    ['a label that is no text', { members: [{ code: '10BJ8', label: 1 }] }, ['members.0.label']],
    ['an unknown key', { members: [{ code: '10BJ8' }], rank: true }, ['body']],
  ])('%s', async (_name, body, paths) => {
    expect(pathsOf(await problemOf(await post('/api/v1/board', body), 400))).toEqual(paths);
  });

  test('no member, an unreadable body, and one that is too large', async () => {
    expect(pathsOf(await problemOf(await send('/api/v1/board'), 400))).toEqual(['r']);
    await problemOf(await post('/api/v1/board', '{'), 400);
    await problemOf(await post('/api/v1/board', ' '.repeat(600 * 1024)), 413);
    await problemOf(await post('/api/v1/board', '{}', 'text/plain'), 415);
  });
});
