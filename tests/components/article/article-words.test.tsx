import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleWords } from '@/components/article/article-words';
import { TermHint } from '@/components/article/term-hint';

/** jsdom has no popovers: whether the hint is open is what was asked of it last. */
let open = false;

beforeEach(() => {
  open = false;
  vi.useFakeTimers();
  Object.assign(HTMLElement.prototype, {
    popover: null,
    togglePopover: (force: boolean) => {
      open = force;
      return open;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
});

const words = [
  { id: 'slo', term: 'SLO', definition: 'A target for an indicator.' },
  { id: 'toil', term: 'toil', definition: 'Work by hand that comes back.' },
];

function show() {
  render(
    <>
      <a href="/glossary#slo" className="term" aria-describedby="word-slo">
        SLOs
      </a>
      <a href="/glossary#gone" className="term" aria-describedby="word-gone">
        gone
      </a>
      <p>Other text</p>
      <ArticleWords words={words} />
      <TermHint />
    </>,
  );
}

/** The pointer comes to rest on an element. */
function point(at: Element | null, pointerType = 'mouse') {
  if (!at) throw new Error('nothing to point at');
  fireEvent.pointerOver(at, { pointerType });
  act(() => vi.advanceTimersByTime(1000));
}
const hint = () => document.querySelector('.term-hint');

test('every word is listed with what it means', () => {
  show();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['SLO', 'toil']);
  expect(screen.getByRole('heading', { name: 'Words used in this article' })).toBeInTheDocument();
});

test('an article without such words has no list', () => {
  const { container } = render(<ArticleWords words={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test('the hint copies the meaning from the list, for the eye only', () => {
  show();
  point(screen.getByText('SLOs'));
  expect(open).toBe(true);
  expect(hint()).toHaveTextContent('SLO A target for an indicator.');
  expect(hint()).toHaveAttribute('aria-hidden', 'true');
  // The copy repeats no id.
  expect(document.querySelectorAll('#word-slo')).toHaveLength(1);
});

test('it waits for the pointer to rest, and a pointer that passes shows nothing', () => {
  show();
  fireEvent.pointerOver(screen.getByText('SLOs'), { pointerType: 'mouse' });
  act(() => vi.advanceTimersByTime(100));
  expect(open).toBe(false);
  point(screen.getByText('Other text'));
  expect(open).toBe(false);
});

test('Escape keeps away what was about to show', () => {
  show();
  fireEvent.pointerOver(screen.getByText('SLOs'), { pointerType: 'mouse' });
  fireEvent.keyDown(document.body, { key: 'Escape' });
  act(() => vi.advanceTimersByTime(1000));
  expect(open).toBe(false);
});

test('it goes when the pointer goes on', () => {
  show();
  point(screen.getByText('SLOs'));
  point(screen.getByText('Other text'));
  expect(open).toBe(false);
});

test('a finger shows nothing: its tap follows the link', () => {
  show();
  point(screen.getByText('SLOs'), 'touch');
  expect(open).toBe(false);
});

test('a link without a meaning in the list shows nothing', () => {
  show();
  point(screen.getByText('gone'));
  expect(open).toBe(false);
});
