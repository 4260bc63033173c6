import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { Shortcuts } from '@/components/questionnaire/shortcuts';
import { useShortcutsChoice } from '@/components/questionnaire/shortcuts-choice';

afterEach(() => {
  window.localStorage.clear();
  vi.restoreAllMocks();
});

/** A form with seven answers, a text and a link, that tells what it sends. */
function showForm() {
  const sent = vi.fn();
  render(<Form onSubmit={sent} />);
  return sent;
}

function Form({ onSubmit = () => {} }: { onSubmit?: (answer: FormDataEntryValue | null) => void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget).get('answer'));
      }}
    >
      {[1, 2, 3, 4, 5, 6, 7].map((number) => (
        <input key={number} type="radio" name="answer" value={`answer-${number}`} aria-label={`Answer ${number}`} />
      ))}
      <input aria-label="Words" />
      <a href="#elsewhere">Elsewhere</a>
      <Shortcuts count={7} on={useShortcutsChoice()} />
    </form>
  );
}

const chosen = () => screen.queryByRole('radio', { checked: true });

test('a number chooses an answer and takes the focus there; Enter sends it', async () => {
  const sent = showForm();
  await userEvent.keyboard('2');
  expect(chosen()).toHaveAccessibleName('Answer 2');
  expect(chosen()).toHaveFocus();
  chosen()?.blur();
  await userEvent.keyboard('{Enter}');
  expect(sent.mock.calls).toEqual([['answer-2']]);
});

test('the row of digits works where its keys give other signs, as on a French keyboard', () => {
  showForm();
  fireEvent.keyDown(document, { key: 'è', code: 'Digit7' });
  expect(chosen()).toHaveAccessibleName('Answer 7');
  fireEvent.keyDown(document, { key: '&', code: 'Digit1' });
  expect(chosen()).toHaveAccessibleName('Answer 1');
  fireEvent.keyDown(document, { key: 'à', code: 'Digit0' });
  expect(chosen()).toHaveAccessibleName('Answer 1');
});

test('the hint names as many numbers as there are answers', () => {
  showForm();
  expect(screen.getByText(/1 to 7 choose/)).toBeInTheDocument();
});

test('other keys, other numbers and keys with a modifier do nothing', async () => {
  const sent = showForm();
  await userEvent.keyboard('089x {Control>}1{/Control}{Alt>}2{/Alt}{Meta>}3{/Meta}{Shift>}4{/Shift}');
  expect(chosen()).toBeNull();
  expect(sent).not.toHaveBeenCalled();
});

test('nothing is chosen while somebody types, and Enter on a link is the link’s', async () => {
  const sent = showForm();
  await userEvent.type(screen.getByRole('textbox', { name: 'Words' }), '123');
  expect(chosen()).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Words' })).toHaveValue('123');
  screen.getByRole('link').focus();
  await userEvent.keyboard('{Enter}');
  expect(sent).not.toHaveBeenCalled();
});

test('they can be switched off and on; the choice is kept in the browser', async () => {
  showForm();
  const control = screen.getByRole('checkbox', { name: /^Keyboard shortcuts/ });
  expect(control).toBeChecked();
  await userEvent.click(control);
  expect(window.localStorage.getItem('opsblend.shortcuts')).toBe('off');
  await userEvent.keyboard('1{Enter}');
  expect(chosen()).toBeNull();
  await userEvent.click(control);
  expect(window.localStorage).toHaveLength(0);
  await userEvent.keyboard('1');
  expect(chosen()).toHaveAccessibleName('Answer 1');
});

test('without storage the choice holds all the same', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  showForm();
  const control = screen.getByRole('checkbox', { name: /^Keyboard shortcuts/ });
  await userEvent.click(control);
  expect(control).not.toBeChecked();
  await userEvent.click(control);
  expect(control).toBeChecked();
});

test('the server shows no switch, but keeps its room', () => {
  const host = document.createElement('div');
  host.innerHTML = renderToString(<Form />);
  expect(host.querySelector('label')).toHaveClass('invisible');
});
