import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { QuestionForm } from '@/components/questionnaire/question-form';
import { nextAddress, questionStep, readState } from '@/lib/guide/browser/answering';
import { view } from './made-up-view';

/** Shows the form that stands at an address, and gives what it sends. */
function showForm(step: string, query = '', settled = false) {
  const sent = vi.fn();
  render(formAt(step, query, settled, sent));
  return sent;
}

function formAt(step: string, query = '', settled = false, sent: (fields: unknown) => void = () => undefined) {
  const state = readState(view, step, new URLSearchParams(query));
  const question = questionStep(view, state);
  if (!question) throw new Error(`no question ${step}`);
  return (
    <QuestionForm
      {...question}
      settled={settled}
      state={state}
      follow={() => undefined}
      headingRef={null}
      onSubmit={(event) => {
        event.preventDefault();
        sent([...new FormData(event.currentTarget, event.nativeEvent.submitter)]);
      }}
    />
  );
}

/** The code of a sheet in which the cake is answered. */
const cakeAnswered = (answer: string, importance = 'normal') =>
  new URLSearchParams(
    nextAddress(view, new URLSearchParams({ question: 'cake', answer, importance, go: 'next' })).split('?')[1],
  ).get('code');

test('the question names and its help describes the group of answers, with “don’t know” and “doesn’t apply” as equals', () => {
  showForm('cake');
  const group = screen.getByRole('group', { name: 'Who bakes the cake?' });
  expect(group).toHaveAccessibleDescription('Think of the last cake.');
  const names = ['A baker', 'A guest', 'We don’t know', 'Doesn’t apply: we have no cake', 'Half', 'Normal', 'Double'];
  expect(screen.getAllByRole('radio')).toEqual(names.map((name) => screen.getByRole('radio', { name })));
});

test('“doesn’t apply” is offered only where the question can fail to apply', () => {
  showForm('tea');
  expect(screen.queryByRole('radio', { name: /apply/ })).not.toBeInTheDocument();
});

test('what the answers are about stands above the question, as text, and goes on with the form', () => {
  showForm('tea', new URLSearchParams({ scope: '<b>City</b> hospital' }).toString());
  expect(screen.getByText('<b>City</b> hospital').parentElement).toHaveTextContent('About: <b>City</b> hospital');
  const form = screen.getByRole('button', { name: 'Continue' }).closest('form');
  expect(new FormData(form ?? undefined).get('scope')).toBe('<b>City</b> hospital');
});

test('where it was too long, that is said', () => {
  showForm('tea', `scope=${'x'.repeat(61)}`);
  expect(screen.getByText('x'.repeat(60))).toBeInTheDocument();
  expect(screen.getByText('It was longer than 60 characters, and the rest was left out.')).toBeInTheDocument();
});

test('where nothing is said of it, nothing stands there', () => {
  showForm('tea');
  expect(screen.queryByText('About:', { exact: false })).not.toBeInTheDocument();
});

test('the form works as it stands: it asks the server by its address', () => {
  showForm('tea', `set=quick&return=review&code=${cakeAnswered('baker')}`);
  const form = screen.getByRole('button', { name: 'Save and return to the review' }).closest('form');
  expect(form).toHaveAttribute('action', '/questionnaire/answer');
  expect(form).toHaveAttribute('method', 'get');
  expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
    question: 'tea',
    code: cakeAnswered('baker'),
    set: 'quick',
    return: 'review',
    importance: 'normal',
  });
});

test('it sends the chosen answer, its importance and the button', async () => {
  const sent = showForm('tea');
  await userEvent.click(screen.getByText('Plenty'));
  await userEvent.click(screen.getByRole('radio', { name: 'Double' }));
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(sent).toHaveBeenCalledWith([
    ['question', 'tea'],
    ['answer', 'plenty'],
    ['importance', 'more'],
    ['go', 'back'],
  ]);
});

test('a saved answer and its importance are chosen already', () => {
  showForm('cake', `code=${cakeAnswered('guest', 'less')}`);
  expect(screen.getByRole('radio', { name: 'A guest' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Half' })).toBeChecked();
});

test('what is wrong is said as an alert, and describes the group', () => {
  showForm('cake', 'problem=nothing-chosen');
  expect(screen.getByRole('alert')).toHaveTextContent('No answer was chosen.');
  expect(screen.getByRole('group', { name: 'Who bakes the cake?' })).toHaveAccessibleDescription(
    /^Think of the last cake\. No answer was chosen\./,
  );
});

test('it says where one is, how much was left open, and leaves out Back on the first question', () => {
  showForm('cake');
  expect(screen.getByText('Question 1 of 3')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Skip for now' })).toHaveAttribute('href', '/questionnaire/tea');
});

test('a question left open or not known counts as open in the progress', () => {
  showForm('room', `code=${cakeAnswered('unknown')}`);
  // The cake is not known, the tea is not answered.
  expect(screen.getByText('Question 3 of 3 · 2 left open')).toBeInTheDocument();
});

test('each work area says how much of it is settled', () => {
  showForm('room', `code=${cakeAnswered('guest')}`);
  expect(
    screen.getByRole('img', {
      name: 'Answered in each work area: Release and delivery 1 of 1; Network 0 of 1; Organisation 0 of 1',
    }),
  ).toBeInTheDocument();
});

test('a question outside the quick set is an extra one', () => {
  showForm('tea', 'set=quick');
  expect(screen.getByText(/^An extra question/)).toBeInTheDocument();
});

test('words that the glossary explains are explained under the question, and link there', () => {
  showForm('cake');
  expect(screen.getByText('Words used here').closest('details')).toHaveTextContent('cakeSomething sweet.');
  expect(screen.getByRole('link', { name: 'cake' })).toHaveAttribute('href', '/glossary#cake');
});

test('a question without such words has nothing to unfold for them', () => {
  showForm('tea');
  expect(screen.queryByText('Words used here')).not.toBeInTheDocument();
});

test('it says so once no open question can change the lead, and shows the way to the review', () => {
  showForm('tea', '', true);
  expect(screen.getByText(/^None of the questions still open can change which model leads any more/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'See the review and the result' })).toHaveAttribute(
    'href',
    '/questionnaire/review',
  );
});

test('where a browser has translated the page, the next question has its own words, and a note is taken back', () => {
  const { container, rerender } = render(formAt('tea', '', true));
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) if (texts.currentNode instanceof Text) nodes.push(texts.currentNode);
  for (const node of nodes) {
    const font = document.createElement('font');
    font.textContent = node.data;
    node.replaceWith(font);
  }
  rerender(formAt('cake'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Who bakes the cake?');
  const position = (step: string) =>
    questionStep(view, readState(view, step, new URLSearchParams()))?.progress.position;
  expect(container).toHaveTextContent(`Question ${position('cake')} of`);
  expect(container).not.toHaveTextContent(`Question ${position('tea')} of`);
  expect(screen.queryByText(/None of the questions still open/)).not.toBeInTheDocument();
});
