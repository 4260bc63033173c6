import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Wall } from '@/components/room/wall';
import type { RoomPage } from '@/lib/guide/browser/room/room-page';
import { codeOf, madeUpRoom, member, three } from './made-up-room';

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

/** The positions of three on two points at least. */
const differing = [
  member('Ada', codeOf(), 0),
  member('Ben', codeOf({ 'main-wish': 'reliability', 'release-need': 'weekly' }), 1),
  member('Cem', codeOf({ 'main-wish': 'network', 'release-need': 'yearly' }), 2),
];

function show(given: Parameters<typeof madeUpRoom>[0] & { notes?: RoomPage['notes'] } = {}) {
  const { notes = {}, isMaker = false, ...rest } = given;
  const made = madeUpRoom({ ...rest, room: { entries: three, about: { scope: 'City', notes }, ...rest.room } });
  const { board } = made.page;
  if (!board) throw new Error('Somebody has answered');
  const leave = vi.fn();
  const element = (page: RoomPage) => (
    <Wall open={made.open} page={page} board={page.board ?? board} isMaker={isMaker} leave={leave} />
  );
  const { container, rerender } = render(element(made.page));
  return { ...made, board, leave, container, update: (page: RoomPage) => rerender(element(page)) };
}
const heading = () => screen.getByRole('heading', { level: 1 });
const button = (name: string) => screen.getByRole('button', { name });
const press = (key: string, target: Element = document.body, more = {}) => fireEvent.keyDown(target, { key, ...more });

describe('the wall', () => {
  test('shows one point, whose dots have a text, and no name', () => {
    const { board, container } = show();
    const [first] = board.agenda;
    expect(heading()).toHaveTextContent(first?.question ?? '');
    expect(heading()).toHaveFocus();
    expect(screen.getByText(`Point 1 of ${board.agenda.length}`, { exact: false })).toHaveTextContent('City');
    const rows = [...container.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
      row.querySelectorAll('dd svg[aria-hidden=true]').length,
    ]);
    expect(rows).toEqual(
      first?.positions.map(({ answer, count }) => [answer, count === 1 ? 'one person' : 'two people', count]),
    );
    expect(container).not.toHaveTextContent(/Ada|Ben|Cem/);
  });

  test('goes on and back by its buttons, to the end and no further', () => {
    const { board } = show({ room: { entries: differing } });
    expect(board.agenda.length).toBeGreaterThan(1);
    expect(button('Back')).toBeDisabled();
    for (let point = 1; point < board.agenda.length; point += 1) fireEvent.click(button('Next point'));
    expect(heading()).toHaveTextContent(board.agenda.at(-1)?.question ?? '');
    fireEvent.click(button('To the end'));
    expect(heading()).toHaveTextContent(board.verdict.sentence);
    expect(button('To the end')).toBeDisabled();
    expect(button('Save the minutes')).toBeInTheDocument();
    fireEvent.click(button('Back'));
    expect(heading()).toHaveTextContent(board.agenda.at(-1)?.question ?? '');
  });

  test('goes on and back by the keys of a keyboard and of a presenter, and stays where it is at both ends', () => {
    const { board } = show({ room: { entries: differing } });
    const [first, second] = board.agenda.map(({ question }) => question);
    press('ArrowLeft');
    expect(heading()).toHaveTextContent(first ?? '');
    for (const [on, back] of [
      ['ArrowRight', 'ArrowLeft'],
      ['PageDown', 'PageUp'],
    ] as const) {
      press(on);
      expect(heading()).toHaveTextContent(second ?? '');
      press(back);
      expect(heading()).toHaveTextContent(first ?? '');
    }
    for (let time = 0; time < 20; time += 1) press('ArrowRight');
    expect(heading()).toHaveTextContent(board.verdict.sentence);
    press('ArrowLeft');
    expect(heading()).toHaveTextContent(board.agenda.at(-1)?.question ?? '');
  });

  test('leaves keys alone while somebody writes, or holds another key with them', () => {
    const { board } = show({ isMaker: true, room: { entries: differing } });
    press('ArrowRight', screen.getByRole('textbox', { name: 'What we decide' }));
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) press('ArrowRight', document.body, { [modifier]: true });
    press('Enter');
    expect(heading()).toHaveTextContent(board.agenda[0]?.question ?? '');
  });

  test('is left', () => {
    const { leave } = show();
    fireEvent.click(button('Leave the wall view'));
    expect(leave).toHaveBeenCalledOnce();
  });

  test('stays at its point where others have come before it', () => {
    const { board, page, update } = show({ room: { entries: differing } });
    press('ArrowRight');
    const [first, second, ...rest] = board.agenda;
    if (!first || !second) throw new Error('They disagree on two points');
    expect(heading()).toHaveTextContent(second.question);
    update({ ...page, board: { ...board, agenda: [second, first, ...rest] } });
    expect(heading()).toHaveTextContent(second.question);
    expect(screen.getByText('Point 1 of', { exact: false })).toBeInTheDocument();
  });

  test('stays at an end where the agenda has become shorter', () => {
    const { page, board, update } = show({ room: { entries: differing } });
    for (let time = 0; time < 9; time += 1) press('ArrowRight');
    update({ ...page, board: { ...board, agenda: board.agenda.slice(0, 1) } });
    expect(heading()).toHaveTextContent(board.verdict.sentence);
    press('ArrowLeft');
    expect(heading()).toHaveTextContent(board.agenda[0]?.question ?? '');
  });
});

describe('a note', () => {
  const nasty = '<img src=x onerror=alert(1)>';

  test('is written by whoever made the room, beside those that are there, and it is said when it is kept', async () => {
    const { open, board } = show({ isMaker: true, notes: { staff: 'Two more' } });
    const field = screen.getByRole('textbox', { name: 'What we decide' });
    fireEvent.change(field, { target: { value: ' Every service\n gets an objective\u202e ' } });
    fireEvent.click(button('Save it'));
    expect(await screen.findByText('Saved, encrypted like everything in the room.')).toHaveRole('status');
    const about = open.change.mock.lastCall?.[0].about;
    expect(about?.({ scope: 'Renamed', notes: { demand: 'Meanwhile' } })).toEqual({
      scope: 'Renamed',
      notes: { demand: 'Meanwhile', [board.agenda[0]?.id ?? '']: 'Every service gets an objective' },
    });
  });

  test('that was not taken says why', async () => {
    const { open } = show({ isMaker: true });
    open.change.mockRejectedValueOnce(new Error('That is too much'));
    fireEvent.click(button('Save it'));
    expect(await screen.findByText('That is too much')).toBeInTheDocument();
  });

  test('is read by the others as text, and written by none of them', () => {
    const { board } = show();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(board.agenda).not.toHaveLength(0);
  });

  test('of the others is text', () => {
    const made = madeUpRoom();
    const id = made.page.board?.agenda[0]?.id ?? '';
    const { container } = show({ notes: { [id]: nasty } });
    expect(within(container).getByText(nasty)).toBeInTheDocument();
    expect(container.querySelector('img')).toBeNull();
  });
});
