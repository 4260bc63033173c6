import { describe, expect, test } from 'vitest';
import { inOrder, longBoardPath, shortBoardPath } from '@/lib/address/board';
import { readBoard } from '@/lib/address/read-board';
import { currentEdition, editions } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';

const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const ada = codeOf({ demand: 'unforeseen' });
const ben = codeOf({ 'main-wish': 'delivery' });

describe('what is pasted', () => {
  const added = (text: string, as = '') => readBoard(editions, new URLSearchParams({ add: text, as }));
  const site = 'https://guide.example';

  test.each([
    ['a code', ada],
    ['a code in lower case without hyphens', ada.toLowerCase().replaceAll('-', '')],
    ['a code with dashes that a text program has made', ada.replaceAll('-', '–')],
    ['a link', `${site}/r/${ada}`],
    ['a link with what it is about', `${site}/r/${ada}?scope=City+hospital.`],
    ['a private link', `${site}/r#${ada}`],
    ['a link under a path', `${site}/guide/r/${ada}`],
    ['a link in brackets', `(see ${site}/r/${ada}).`],
    ['a link in Markdown', `[my result](${site}/r/${ada}), done 24/7`],
    ['a link in angle brackets', `<${site}/r/${ada}>`],
    ['a link with an ellipsis', `${site}/r/${ada}…`],
    ['a message around a link', `Hello all,\nmine is ${site}/r/${ada}\nBest, Ada 2026`],
    ['a message around a code', `Mine is ${ada}, thanks!`],
    ['a quoted link', `> "${site}/r/${ada}"`],
  ])('%s is read', (_name, text) => {
    expect(added(text)).toMatchObject({ members: [{ code: ada, label: '' }], faults: [] });
  });

  test('another board is joined, whatever its form, with all its labels', () => {
    const board = {
      members: [
        { code: ada, label: 'Ada (ops).' },
        { code: ben, label: '' },
      ],
    };
    for (const link of [longBoardPath(board), shortBoardPath(board), longBoardPath(board).replaceAll('&', '&amp;')])
      for (const end of ['', '.', ')', '*', '…', '">']) {
        expect(added(`${site}${link}${end}`).members, end).toEqual(inOrder(board.members));
      }
    expect(added(shortBoardPath(board).split('=')[1] ?? '').members).toEqual(inOrder(board.members));
  });

  test('boards with titles become one with one title, whichever is pasted into which', () => {
    const one = longBoardPath({ members: [{ code: ada, label: '' }], scope: 'Clinic' });
    const other = shortBoardPath({ members: [{ code: ben, label: '' }], scope: 'Archive' });
    const joined = (into: string, pasted: string) => {
      const query = new URLSearchParams(`${into.split('?')[1]}&${new URLSearchParams({ add: `${site}${pasted}` })}`);
      return longBoardPath(readBoard(editions, query));
    };
    expect(joined(one, other)).toBe(joined(other, one));
    expect(joined(one, other)).toMatch(/scope=Archive$/);
    expect(joined(`/team?r=${ada}`, other)).toMatch(/scope=Archive$/);
  });

  test('several links and codes at once are all read, and those that can’t be are named', () => {
    expect(added(`${site}/r/${ada} ${site}/r/${ben}`).members).toHaveLength(2);
    expect(added(`${ada}\n${ben}`).members).toHaveLength(2);
    expect(added(`${site}/r/${ada} ${site}/r/${ben.slice(0, -1)}`)).toMatchObject({
      members: [{ code: ada }],
      faults: [{ field: 'add', error: { kind: 'checksum' } }],
    });
    expect(added(`${ada} 12345-67890-ABCDE`).faults).toHaveLength(1);
  });

  test('one member gets the label that is given with it; several keep their own', () => {
    expect(added(ada, 'Ada').members).toEqual([{ code: ada, label: 'Ada' }]);
    expect(added(`${ada} ${ben}`, 'Ada').members.every((member) => member.label === '')).toBe(true);
    expect(added(`${site}${longBoardPath({ members: [{ code: ada, label: 'Own' }] })}`, 'Ada').members).toEqual([
      { code: ada, label: 'Own' },
    ]);
  });
});
