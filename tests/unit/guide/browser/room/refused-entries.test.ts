import { describe, expect, test } from 'vitest';
import { randomText } from '@/lib/guide/browser/room/bytes';
import { keepOwnRoom, sealedEntry } from '@/lib/guide/browser/room/own-room';
import { openKey } from '@/lib/guide/browser/room/sealing';
import { roomBounds } from '@/lib/room/room';
import { madeUpStorage } from './made-up-server';
import { address, code, id, key, maker, quiet, seconds, until, withRoom } from './opened-room';

/** What becomes of an entry that the server doesn't take. */

const { server, browser, puts } = withRoom();

/** Puts an entry of somebody else's into the room. */
const enterAs = (entry: string) =>
  server().fetch(`/api/v1/rooms/${id}/entries/${entry}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${randomText(32)}` },
    body: JSON.stringify({ version: 1, sealed: 'AAAA' }),
  });

async function fill(members: number): Promise<void> {
  for (let member = 0; member < members; member += 1) await enterAs(randomText(16));
}

describe('an entry that the server refuses', () => {
  test.each([
    [
      'the room is closed',
      'The room is closed: nobody new may enter.',
      async () => {
        const room = server().rooms.get(id);
        if (room) room.content = { ...room.content, closed: true };
      },
    ],
    ['the room is full', 'The room is full.', () => fill(roomBounds.members)],
  ])('because %s, is told with the reason and not sent again by itself', async (_, reason, happens) => {
    const ann = await browser();
    await ann.live();
    await happens();
    const before = puts().length;
    await ann.room.enter({ label: 'Ann', code: '' });
    const entry = ann.room.view().own.entries[0]?.entry ?? '';
    await until(() => ann.room.view().refused[entry] !== undefined);
    expect(ann.room.view().refused).toEqual({ [entry]: reason });
    await seconds(120);
    await quiet();
    expect(puts()).toHaveLength(before + 1);
    expect(ann.room.view().own.entries).toMatchObject([{ sent: false }]);
    // Entered anew, it is tried again.
    const room = server().rooms.get(id);
    if (room) Object.assign(room, { content: { ...room.content, closed: false }, entries: [] });
    await ann.room.enter({ label: 'Ann', code: '' }, entry);
    await until(() => ann.room.view().own.entries[0]?.sent === true);
    expect(ann.room.view().refused).toEqual({});
  });

  test('because the room is closed, is sent by itself once it is open again', async () => {
    const [ann, lead] = [await browser(), await browser({ at: { ...address, maker } })];
    await ann.live();
    await lead.live();
    await lead.room.change({ closed: true });
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => Object.keys(ann.room.view().refused).length === 1);
    await lead.room.change({ closed: false });
    await until(() => ann.room.view().own.entries[0]?.sent === true);
    expect(ann.room.view().refused).toEqual({});
  });

  test('because the room is full, is sent by itself once somebody has left', async () => {
    const ann = await browser();
    await ann.live();
    const ben = await browser();
    await ben.live();
    await ben.room.enter({ label: 'Ben', code: '' });
    await until(() => ann.labels().length === 1);
    await fill(roomBounds.members - 1);
    await ann.room.enter({ label: 'Ann', code: '' });
    await until(() => Object.keys(ann.room.view().refused).length === 1);
    await ben.room.withdraw(ben.room.view().own.entries[0]?.entry ?? '');
    await until(() => ann.room.view().own.entries[0]?.sent === true);
    await until(() => ann.labels().includes('Ann'));
  });

  test('because its token is another, is told; what else was entered is sent', async () => {
    const storage = madeUpStorage();
    const sealing = { room: id, key: await openKey(key) };
    const [mine, brought] = [
      await sealedEntry(sealing, { label: 'Ann', code }),
      await sealedEntry(sealing, { label: 'Ben', code }),
    ];
    await enterAs(mine.entry);
    keepOwnRoom(id, { key, entries: [mine, brought], scope: '', seenOn: '' }, storage);
    const ann = await browser({ storage });
    await ann.live();
    await until(() => ann.labels().includes('Ben'));
    expect(ann.room.view().refused).toEqual({ [mine.entry]: 'The token is another one than this was made with.' });
  });
});
