import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Review } from '@/components/questionnaire/review';
import { readState } from '@/lib/guide/browser/answering';
import { encode } from '@/lib/share/codec';
import { view } from './made-up-view';

type Sheet = { answers: Record<string, string>; importance?: Record<string, 'less' | 'more'> };

/** Shows the review of a sheet. */
function showReview(sheet?: Sheet, set = 'full', openFirst: readonly string[] = []) {
  const edition = { number: view.edition.number, questions: view.questions };
  const code = sheet ? encode(edition, { importance: {}, ...sheet }) : '';
  const state = readState(view, 'review', new URLSearchParams({ code, set }));
  render(<Review view={view} state={state} openFirst={openFirst} headingRef={null} />);
  return code;
}

test('each question is listed with its answer in words, its state and its importance', () => {
  showReview({ answers: { cake: 'not-applicable', tea: 'unknown' }, importance: { tea: 'more' } });
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Who bakes the cake?',
    'Is there tea?',
    'Where is the room?',
  ]);
  expect(screen.getAllByRole('definition').map((definition) => definition.textContent)).toEqual([
    'Doesn’t apply: we have no cake',
    'Change the answer to: Who bakes the cake?',
    'We don’t knowCounts double',
    'Change the answer to: Is there tea?',
    'Not answered',
    'Change the answer to: Where is the room?',
  ]);
  // The tea is not known and the room is not answered; the cake is settled.
  expect(screen.getByText(/^2 of 3 are open\./)).toBeInTheDocument();
});

test('each answer can be changed, and the way back is in the link', () => {
  const code = showReview({ answers: { cake: 'baker' } });
  expect(screen.getByRole('link', { name: /the answer to: Is there tea\?$/ })).toHaveAttribute(
    'href',
    `/questionnaire/tea?code=${code}&return=review`,
  );
  expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute('href', `/r/${code}`);
});

test('without an answer there is no result to see', () => {
  showReview();
  expect(screen.getByText(/^3 of 3 are open\./)).toBeInTheDocument();
  expect(screen.getByText('Nothing is answered yet, so there is no result to show.')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'See the result' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /the answer to: Is there tea\?$/ })).toHaveAttribute(
    'href',
    '/questionnaire/tea?return=review',
  );
});

test('the quick set is settled with its own questions, and offers the others', () => {
  const code = showReview({ answers: { cake: 'baker', room: 'here' } }, 'quick');
  expect(screen.getByText('Every question is settled.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Answer the other questions too' })).toHaveAttribute(
    'href',
    `/questionnaire/tea?code=${code}`,
  );
});

test('the answers stand by work area, each with how many are open', () => {
  showReview({ answers: { cake: 'baker', tea: 'unknown' } });
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(new Set(view.questions.map(({ area }) => area.id)).size).toBe(headings.length);
  expect(headings.join(' ')).toMatch(/open/);
});

test('the open questions that matter most are offered first, three at most, and none that is not open any more', () => {
  const code = showReview({ answers: { cake: 'baker' } }, 'full', ['room', 'tea', 'nonsense']);
  const offer = screen.getByRole('navigation', { name: 'Answer the two that matter most' });
  const links = [...offer.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    `/questionnaire/room?code=${code}&return=review`,
    `/questionnaire/tea?code=${code}&return=review`,
  ]);
});
