import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { LiveComparison } from '@/components/comparison/live-comparison';

const push = vi.hoisted(() => vi.fn());
const router = vi.hoisted(() => ({ push }));
vi.mock('next/navigation', () => ({ useRouter: () => router }));
beforeEach(() => push.mockReset());

type State = { address?: string; isChosen?: boolean; ticked?: boolean };

const page = ({ address = '/compare', isChosen = false, ticked = false }: State = {}) => (
  <LiveComparison
    address={address}
    choice="All models"
    isChosen={isChosen}
    status="all 24 rows"
    form={
      <form action="/compare">
        <input type="checkbox" name="models" value="sre" aria-label="SRE" defaultChecked={ticked} />
        <input type="checkbox" name="models" value="devops" aria-label="DevOps" defaultChecked />
        <input type="search" name="q" />
        <button type="submit">Compare</button>
      </form>
    }
    ways={
      <a id="way" data-in-place href="/compare?groups=people">
        People
      </a>
    }
    article={null}
    files={null}
  >
    <a href="/models/sre">SRE</a>
  </LiveComparison>
);

const details = () => screen.getByText('All models').closest('details');
const sre = () => screen.getByRole('checkbox', { name: 'SRE' });

test('the form begins open where nothing is chosen, and folded where something is', () => {
  const { unmount } = render(page());
  expect(details()).toHaveAttribute('open');
  unmount();
  render(page({ isChosen: true }));
  expect(details()).not.toHaveAttribute('open');
});

test('a tick asks for the address that the form says, without scrolling', async () => {
  render(page());
  await userEvent.click(sre());
  await vi.waitFor(() => expect(push).toHaveBeenCalledWith('/compare?models=sre,devops', { scroll: false }));
});

test('words are asked for once, when one has stopped typing, or at once with Enter', async () => {
  render(page());
  await userEvent.type(screen.getByRole('searchbox'), 'toil');
  expect(push).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(push.mock.calls).toEqual([['/compare?models=devops&q=toil', { scroll: false }]]));
  push.mockReset();
  await userEvent.type(screen.getByRole('searchbox'), 's{Enter}');
  expect(push).toHaveBeenCalledWith('/compare?models=devops&q=toils', { scroll: false });
});

test('a link that only changes the choice is asked for in place, but not in a new tab, and other links are left alone', () => {
  render(page());
  const way = screen.getByRole('link', { name: 'People' });
  expect(fireEvent.click(way)).toBe(false);
  expect(push).toHaveBeenCalledExactlyOnceWith('/compare?groups=people', { scroll: false });
  expect(fireEvent.click(way, { ctrlKey: true })).toBe(true);
  fireEvent.click(screen.getByRole('link', { name: 'SRE' }));
  expect(push).toHaveBeenCalledOnce();
});

test('after its own change the form stands as its reader has set it; after another it is made anew, and what had the focus has it', () => {
  const { rerender } = render(page());
  fireEvent.click(sre());
  rerender(page({ address: '/compare?models=sre,devops', isChosen: true }));
  expect(sre()).toBeChecked();
  expect(details()).toHaveAttribute('open');
  const before = sre();
  screen.getByRole('link', { name: 'People' }).focus();
  fireEvent.click(screen.getByRole('link', { name: 'People' }));
  rerender(page({ address: '/compare?groups=people', isChosen: true }));
  expect(sre()).not.toBe(before);
  expect(sre()).not.toBeChecked();
  expect(screen.getByRole('link', { name: 'People' })).toHaveFocus();
});

test('after Back the form is made anew, too', () => {
  const { rerender } = render(page());
  fireEvent.click(sre());
  rerender(page({ address: '/compare?models=sre,devops' }));
  fireEvent.popState(window);
  rerender(page());
  expect(sre()).not.toBeChecked();
});
