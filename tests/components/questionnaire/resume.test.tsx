import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Resume } from '@/components/questionnaire/resume';
import { keptText } from '@/lib/address/kept-step';
import { encode } from '@/lib/share/codec';
import { view } from './made-up-view';

const key = 'opsblend.answers';
const setAsideKey = 'opsblend.answers.set-aside';
const shape = { edition: { number: view.edition.number }, questions: view.questions };
const codeOf = (answers: Record<string, string>, number = 1) =>
  encode({ number, questions: view.questions }, { answers, importance: {} });
const code = codeOf({ cake: 'baker' });
const address = `/questionnaire/tea?code=${code}`;
const now = new Date(2026, 10, 26, 9);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  window.localStorage.clear();
});

const kept = () => screen.getByRole('region', { name: 'Answers kept in this browser' });
const rows = () => screen.getAllByRole('listitem', { hidden: true }).map((row) => row.querySelector('p')?.textContent);
const keep = (id: string, day: number, to = address, hour = 9) =>
  window.localStorage.setItem(`${key}.${id}`, keptText(new Date(2026, 9, day, hour).getTime(), to));

/** What stands there where there is nothing to offer. */
const onlyHowToStop = /^You can stop at any question: its address holds your answers so far\.$/;

test('nothing is offered where nothing is kept', () => {
  render(<Resume shape={shape} />);
  expect(kept()).toHaveTextContent(onlyHowToStop);
});

test('a set is called by its day, counted, and leads to where it was left', () => {
  keep('a', 12, `${address}&scope=City+hospital`);
  render(<Resume shape={shape} />);
  expect(rows()).toEqual(['Your answers of 12 October, 1 of 3']);
  expect(kept()).toHaveTextContent('About: City hospital');
  expect(screen.getByRole('link', { name: 'Go on with the answers of 12 October' })).toHaveAttribute(
    'href',
    `${address}&scope=City+hospital`,
  );
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
});

test('several sets stand in the order of their last change, the first in view and the others on demand', () => {
  keep('a', 12);
  keep('b', 14);
  keep('c', 12, address, 16);
  render(<Resume shape={shape} />);
  expect(rows()).toEqual([
    'Your answers of 14 October, 1 of 3',
    'Your answers of 12 October at 16:00, 1 of 3',
    'Your answers of 12 October at 09:00, 1 of 3',
  ]);
  const others = screen.getByRole('group');
  expect(others).toHaveTextContent('2 more sets of answers');
  expect(within(others).getAllByRole('listitem', { hidden: true })).toHaveLength(2);
});

test('a set that is whole leads to its result', () => {
  const whole = codeOf({ cake: 'baker', tea: 'plenty', room: 'unknown' });
  keep('a', 12, `/questionnaire/review?code=${whole}`);
  render(<Resume shape={shape} />);
  expect(rows()).toEqual(['Your answers of 12 October, 3 of 3']);
  expect(screen.getByRole('link', { name: 'See the result of the answers of 12 October' })).toHaveAttribute(
    'href',
    `/r/${whole}`,
  );
});

test('answers kept before there were sets are one, of no known day', () => {
  window.localStorage.setItem(key, address);
  render(<Resume shape={shape} />);
  expect(rows()).toEqual(['Your earlier answers, 1 of 3']);
  expect(screen.getByRole('link', { name: 'Go on with the earlier answers' })).toHaveAttribute('href', address);
});

test('answers given in another tab are offered as they come', () => {
  render(<Resume shape={shape} />);
  keep('a', 12);
  fireEvent(window, new StorageEvent('storage', { key: `${key}.a` }));
  expect(rows()).toEqual(['Your answers of 12 October, 1 of 3']);
  keep('b', 13);
  fireEvent(window, new StorageEvent('storage', { key: `${key}.b` }));
  expect(rows()).toEqual(['Your answers of 13 October, 1 of 3', 'Your answers of 12 October, 1 of 3']);
});

describe('a set that is forgotten', () => {
  test('is gone from the storage, and the others stay', async () => {
    keep('a', 12);
    keep('b', 14);
    render(<Resume shape={shape} />);
    await userEvent.click(screen.getByRole('button', { name: 'Forget the answers of 14 October' }));
    expect(Object.keys(window.localStorage)).toEqual([`${key}.a`]);
    expect(rows()).toEqual(['Your answers of 14 October are forgotten.', 'Your answers of 12 October, 1 of 3']);
  });

  test('is there again when that is undone, under the same name; the button keeps the focus', async () => {
    keep('a', 12, address, 9);
    keep('b', 12, address, 16);
    const before = { ...window.localStorage };
    render(<Resume shape={shape} />);
    const names = rows();
    const button = screen.getByRole('button', { name: 'Forget the answers of 12 October at 16:00' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleName('Undo and keep the answers of 12 October at 16:00');
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveFocus();
    expect(rows()).toEqual(names);
    expect({ ...window.localStorage }).toEqual(before);
  });

  test('stays forgotten when the page is left', async () => {
    keep('a', 12);
    const { unmount } = render(<Resume shape={shape} />);
    await userEvent.click(screen.getByRole('button', { name: 'Forget the answers of 12 October' }));
    unmount();
    render(<Resume shape={shape} />);
    expect(kept()).toHaveTextContent(onlyHowToStop);
    expect(window.localStorage).toHaveLength(0);
  });

  test('is offered as it is where another tab goes on with it meanwhile', async () => {
    keep('a', 12);
    render(<Resume shape={shape} />);
    await userEvent.click(screen.getByRole('button', { name: 'Forget the answers of 12 October' }));
    keep('a', 13, `/questionnaire/room?code=${codeOf({ cake: 'baker', tea: 'none' })}`);
    fireEvent(window, new StorageEvent('storage', { key: `${key}.a` }));
    expect(rows()).toEqual(['Your answers of 13 October, 2 of 3']);
  });
});

test('a set that can’t be read is set aside by itself, and the others are offered', () => {
  keep('a', 12);
  window.localStorage.setItem(`${key}.b`, 'garbage');
  render(<Resume shape={shape} />);
  expect(rows()).toEqual(['Your answers of 12 October, 1 of 3']);
  expect(screen.getByRole('group')).toHaveTextContent('Answers that can’t be read any more');
  expect(Object.keys(window.localStorage).toSorted()).toEqual([`${key}.a`, `${setAsideKey}.b`]);
  expect(window.localStorage.getItem(`${setAsideKey}.b`)).toBe('garbage');
});

test('what cannot be read is set aside, said, and kept until it is told to go', async () => {
  window.localStorage.setItem(key, `${address}X`);
  render(<Resume shape={shape} />);
  expect(kept()).toHaveTextContent('This browser had kept answers that can’t be read any more.');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(window.localStorage.getItem(key)).toBeNull();
  expect(window.localStorage.getItem(setAsideKey)).toBe(`${address}X`);
  await userEvent.click(screen.getByRole('button', { name: 'Remove them' }));
  expect(window.localStorage).toHaveLength(0);
});

test('answers of an older edition are offered to be carried over, and are not set aside', () => {
  const newer = { edition: { number: 2 }, questions: view.questions };
  window.localStorage.setItem(key, `/questionnaire/gone?code=${code}`);
  render(<Resume shape={newer} />);
  expect(rows()).toEqual(['Your earlier answers, to an older edition of the questionnaire']);
  expect(screen.getByRole('link', { name: 'See what can be carried over of the earlier answers' })).toHaveAttribute(
    'href',
    `/questionnaire/gone?code=${code}`,
  );
  expect(window.localStorage.getItem(key)).not.toBeNull();
});

test('answers of an edition that is not published yet can’t be read', () => {
  window.localStorage.setItem(
    key,
    `/questionnaire/tea?code=${encode({ ...shape, number: 3 }, { answers: { cake: 'baker' }, importance: {} })}`,
  );
  render(<Resume shape={shape} />);
  expect(kept()).toHaveTextContent('This browser had kept answers that can’t be read any more.');
});

test('an address that is none of the questionnaire’s is not offered', () => {
  const foreign = [
    `https://example.org${address}`,
    `//example.org${address}`,
    `javascript:alert(1)//${address}`,
    `/questionnaire/answer?code=${code}`,
    `/questionnaire/no-such-question?code=${code}`,
    '/questionnaire/tea',
  ];
  for (const text of foreign) {
    window.localStorage.setItem(key, text);
    const { unmount } = render(<Resume shape={shape} />);
    expect(screen.queryByRole('link'), text).not.toBeInTheDocument();
    unmount();
  }
});

test('a browser without storage is offered nothing, and nothing breaks', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  render(<Resume shape={shape} />);
  expect(kept()).toHaveTextContent(onlyHowToStop);
});
