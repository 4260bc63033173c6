import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Resume } from '@/components/questionnaire/resume';
import { encode } from '@/lib/share/codec';
import { view } from './made-up-view';

const key = 'opsblend.answers';
const setAsideKey = 'opsblend.answers.set-aside';
const shape = { edition: { number: view.edition.number }, questions: view.questions };
const code = encode({ number: 1, questions: view.questions }, { answers: { cake: 'baker' }, importance: {} });
const address = `/questionnaire/tea?code=${code}`;

afterEach(() => {
  window.localStorage.clear();
  vi.restoreAllMocks();
});

const kept = () => screen.getByRole('region', { name: 'Answers kept in this browser' });

/** What stands there where there is nothing to offer. */
const onlyHowToStop = /^You can stop at any question: its address holds your answers so far\.$/;

test('nothing is offered where nothing is kept', () => {
  render(<Resume shape={shape} />);
  expect(kept()).toHaveTextContent(onlyHowToStop);
});

test('kept answers are counted, and lead to where they were left', () => {
  window.localStorage.setItem(key, address);
  render(<Resume shape={shape} />);
  expect(kept()).toHaveTextContent('This browser has kept 1 of 3 answers.');
  expect(screen.getByRole('link', { name: 'Go on where you left off' })).toHaveAttribute('href', address);
});

test('answers given in another tab are offered as they come', () => {
  render(<Resume shape={shape} />);
  window.localStorage.setItem(key, address);
  fireEvent(window, new StorageEvent('storage', { key }));
  expect(kept()).toHaveTextContent('This browser has kept 1 of 3 answers.');
});

test('kept answers are forgotten when told to', async () => {
  window.localStorage.setItem(key, address);
  render(<Resume shape={shape} />);
  await userEvent.click(screen.getByRole('button', { name: 'Forget them' }));
  expect(kept()).toHaveTextContent(onlyHowToStop);
  expect(window.localStorage).toHaveLength(0);
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
  expect(kept()).toHaveTextContent('This browser has kept answers to an older edition of the questionnaire.');
  expect(screen.getByRole('link', { name: 'See what can be carried over' })).toHaveAttribute(
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
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  render(<Resume shape={shape} />);
  expect(kept()).toHaveTextContent(onlyHowToStop);
});
