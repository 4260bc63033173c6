import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ClosedDoor, type ClosedDoorKind } from '@/components/room/closed-door';
import { InRoom } from '@/components/room/in-room';
import { answeringForKey } from '@/lib/guide/browser/room/is-for-room';
import { address, codeOf, madeUpRoom, maker, member, ownEntry, three } from './made-up-room';

const nasty = '<img src=x onerror=alert(1)>';

function show(given: Parameters<typeof madeUpRoom>[0] = {}) {
  const made = madeUpRoom(given);
  const { container } = render(<InRoom open={made.open} view={made.view} address={address} page={made.page} />);
  return { ...made, container };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const none = (role: string, name: string | RegExp) => expect(screen.queryByRole(role, { name })).toBeNull();
const region = (name: string) => within(screen.getByRole('region', { name }));
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

describe('a room that nobody has entered', () => {
  test('says so, asks for a label, and tells how to invite the others', async () => {
    const { open } = show({ room: { entries: [] } });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A room for your team');
    expect(screen.getByText('Nobody has entered yet.')).toBeInTheDocument();
    expect(screen.getByText('Live: what others enter appears here at once.')).toHaveRole('status');
    none('button', 'Show the agenda on a wall');
    const link = `${window.location.origin}/room/${address.id}#${address.key}`;
    expect(region('Invite the others').getByText(link)).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'The link of the room, as a QR code' })).toBeInTheDocument();
    type(/^How the others should call you/, `  Ada\u202e ${'x'.repeat(50)}`);
    fireEvent.click(button('Enter the room'));
    expect(open.enter).toHaveBeenCalledWith({ label: `Ada ${'x'.repeat(36)}`, code: '' });
    expect(screen.getByText(/^As soon as somebody has answered/)).toBeInTheDocument();
  });

  test('that is closed lets nobody in', () => {
    show({ room: { entries: [], closed: true } });
    none('button', 'Enter the room');
    expect(screen.getAllByText(/The room is closed: nobody new can enter\./)).toHaveLength(2);
  });

  test('says when it is deleted', () => {
    show({ room: { entries: [] } });
    expect(region('Who sees what').getByText(/deleted on 24 February 2027 if nothing changes/)).toBeInTheDocument();
  });
});

describe('a room with answers', () => {
  test('shows everybody’s labels as text, and the board', () => {
    const { container } = show({ room: { entries: [member(nasty, codeOf(), 0), ...three.slice(1)] } });
    expect(container.querySelector('img, script')).toBeNull();
    expect(region('Who is here').getAllByRole('listitem')).toHaveLength(3);
    expect(region('Who is here').getByText(nasty)).toBeInTheDocument();
    expect(screen.getByText('Three people have entered, and all have answered.')).toBeInTheDocument();
    expect(region('Whose answers').getAllByRole('listitem')).toHaveLength(3);
    expect(
      region('Whose answers')
        .getByRole('link', { name: /^Result ?of Ben$/ })
        .getAttribute('href'),
    ).toMatch(/^\/r#/);
    expect(button('Show the agenda on a wall')).toBeInTheDocument();
  });

  test('that are hidden shows none of them, and says who reveals them', () => {
    const { container } = show({ room: { hidden: true } });
    expect(container).toHaveTextContent('The answers are there, and hidden. Whoever made the room reveals them.');
    expect(container.innerHTML).not.toContain(three[0]?.content.code);
    none('button', 'Show the agenda on a wall');
    none('region', 'Whose answers');
  });

  test('names nobody who has no label by a number, which the board counts otherwise', () => {
    show({ room: { entries: [member('', '', 0), member('', codeOf(), 1)] } });
    expect(region('Who is here').getAllByText('Without a label')).toHaveLength(2);
    expect(region('Who is here').getByText('answering')).toBeInTheDocument();
  });

  test('shows two of one name, and says how many entries can’t be read', () => {
    const twice = [member('Ada', codeOf(), 0), member('Ada', codeOf({ 'main-wish': 'network' }), 1)];
    const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show({ room: { entries: [...twice, { entry: 'odd', version: 1, content: 'unreadable' }] } });
    expect(region('Whose answers').getAllByText('Ada')).toHaveLength(2);
    // React does of two elements with one key.
    expect(complained).not.toHaveBeenCalled();
    complained.mockRestore();
    expect(screen.getByText(/^One entry can’t be read here, and is left out/)).toBeInTheDocument();
  });

  test('has no two elements with one id', () => {
    const { container } = show({ own: [ownEntry(), ownEntry({ entry: 'entry-1' })], isMaker: true });
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says how its line is', () => {
    show({ view: { line: 'offline' } });
    expect(
      screen.getByText(/^The server doesn’t answer just now\. What you enter is kept in this browser/),
    ).toBeInTheDocument();
  });
});

describe('one’s own entry', () => {
  test('leads to the questions, for this room', () => {
    window.sessionStorage.clear();
    show({ own: [ownEntry()] });
    const link = region('Your answers').getByRole('link', { name: 'Answer all 30 questions' });
    expect(link.getAttribute('href')).toBe('/questionnaire/software-origin');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(window.sessionStorage.getItem(answeringForKey)).toBe(address.id);
    expect(document.head.querySelector('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
    none('button', 'Enter the room');
    window.sessionStorage.clear();
    document.head.querySelector('meta[name=referrer]')?.remove();
  });

  test('takes the link of a result, and says if there is none in it', async () => {
    const { open } = show({ own: [ownEntry()] });
    type('Or paste the link of your result', 'https://guide.example/r/NONSENSE');
    fireEvent.click(button('Put it in'));
    expect(screen.getByText(/^There is no result in it that can be read/)).toHaveRole('alert');
    expect(open.enter).not.toHaveBeenCalled();
    type('Or paste the link of your result', `see https://guide.example/r/${codeOf()}?scope=x).`);
    fireEvent.click(button('Put it in'));
    await waitFor(() => expect(open.enter).toHaveBeenCalledWith({ label: 'Ada', code: codeOf() }, 'entry-0'));
    expect(screen.queryByText(/^There is no result/)).toBeNull();
  });

  test('that is not sent yet says so, and one that was refused says why', () => {
    const waiting = ownEntry({ sent: false });
    const refused = ownEntry({ entry: 'entry-1', sent: false, content: { label: nasty, code: codeOf() } });
    const { container } = show({ own: [waiting, refused], view: { refused: { 'entry-1': 'The room is full.' } } });
    expect(region('What you have entered').getAllByText(/not sent yet/)).toHaveLength(1);
    expect(screen.getByText('The server did not accept it: The room is full.')).toHaveRole('alert');
    expect(container.querySelector('img')).toBeNull();
    expect(region('What you have entered').getByRole('link', { name: 'Answer anew' })).toBeInTheDocument();
  });

  test('can be withdrawn, and is then gone', () => {
    const { open } = show({ own: [ownEntry(), ownEntry({ entry: 'gone', content: 'withdrawn', sealed: null })] });
    fireEvent.click(button(/^Withdraw ?Ada$/));
    expect(open.withdraw).toHaveBeenCalledWith('entry-0');
    expect(region('Your answers').getAllByRole('button', { name: /^Withdraw/ })).toHaveLength(1);
  });
});

describe('leading a room', () => {
  test('is for whoever made it', () => {
    show();
    none('region', 'Lead the room');
    expect(document.body.innerHTML).not.toContain(maker);
  });

  test('reveals, closes and names it, and says why something was not taken', async () => {
    const { open } = show({ isMaker: true, room: { hidden: true, about: { scope: 'Old', notes: { staff: 'Two' } } } });
    expect(screen.getByText(/Reveal them above, when everybody has answered/)).toBeInTheDocument();
    fireEvent.click(button('Reveal the answers'));
    expect(open.change).toHaveBeenLastCalledWith({ hidden: false });
    fireEvent.click(button('Close it for new entries'));
    expect(open.change).toHaveBeenLastCalledWith({ closed: true });
    open.change.mockRejectedValueOnce(new Error('The server can’t be reached'));
    type(/^What the room is about/, ' City\u202e ');
    fireEvent.click(button('Set it'));
    const about = open.change.mock.lastCall?.[0].about;
    expect(about?.({ scope: 'Meanwhile', notes: { staff: 'Three' } })).toEqual({
      scope: 'City',
      notes: { staff: 'Three' },
    });
    expect(await screen.findByText('The server can’t be reached')).toHaveRole('alert');
  });

  test('gives the maker a link of its own, and the others theirs', () => {
    show({ isMaker: true });
    const lead = region('Lead the room');
    expect(lead.getByText(`${window.location.origin}/room/${address.id}#${address.key}.${maker}`)).toBeInTheDocument();
    expect(region('Invite the others').queryByText(new RegExp(maker))).toBeNull();
  });

  test('asks before it deletes', async () => {
    const { open } = show({ isMaker: true });
    fireEvent.click(button('Delete the room'));
    expect(open.remove).not.toHaveBeenCalled();
    fireEvent.click(button('Keep it'));
    fireEvent.click(button('Delete the room'));
    open.remove.mockRejectedValueOnce(new Error('The server can’t be reached'));
    fireEvent.click(button('Delete it for good'));
    expect(open.remove).toHaveBeenCalledOnce();
    expect(await screen.findByText('The server can’t be reached')).toHaveRole('alert');
  });
});

describe('a room that can’t be opened', () => {
  const all: ClosedDoorKind[] = ['cut-off', 'wrong-key', 'no-room', 'off', 'offline', 'insecure'];
  test.each(all)('because it is %s says why, and offers what is possible', (kind) => {
    render(<ClosedDoor kind={kind} />);
    expect(screen.getByRole('status')).toContainElement(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByRole('link', { name: 'Make a board of links' })).toHaveAttribute('href', '/team');
    const makes = screen.queryByRole('link', { name: 'Make a new room' });
    expect(makes !== null).toBe(kind !== 'off' && kind !== 'insecure');
  });
});
