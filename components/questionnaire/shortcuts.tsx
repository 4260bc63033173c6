/** Single keys for answering: a number chooses, Enter goes on. They can be switched off, and never fire while somebody types. */
import { useEffect, useRef } from 'react';
import { chooseShortcuts } from './shortcuts-choice';

/** How many answers can have a number of their own. */
export const mostShortcuts = 9;

/** Stands inside the form that it works on, whose first `count` answers have a number. `on` is undefined while no script has run: the switch is then invisible, but keeps its space. */
export function Shortcuts({ count, on }: { count: number; on: boolean | undefined }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!on) return;
    const listener = (event: KeyboardEvent) => {
      const form = input.current?.form;
      if (form && isPlain(event)) answerByKey(form, event);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [on]);
  return (
    <label
      className={`mt-6 flex min-h-8 w-fit items-center gap-2 text-sm text-muted pointer-coarse:hidden ${on === undefined ? 'invisible' : ''}`}
    >
      <input
        ref={input}
        type="checkbox"
        // The server can't know: until the script runs it is hidden, and off.
        checked={on ?? false}
        onChange={(event) => chooseShortcuts(event.target.checked)}
        className="size-4"
      />
      Keyboard shortcuts: 1 to {count} choose, Enter continues
    </label>
  );
}

function answerByKey(form: HTMLFormElement, event: KeyboardEvent): void {
  if (event.key === 'Enter') {
    // On these elements Enter already has a meaning.
    if (isOver(event, 'a, button, summary, input, select, textarea')) return;
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  const answer = form.querySelectorAll<HTMLInputElement>('input[name="answer"]')[digitOf(event) - 1];
  if (!answer) return;
  event.preventDefault();
  answer.click();
  answer.focus();
}

/** 1 to 9, or NaN. On some keyboards, such as the French, the keys of the digits give other signs without Shift. */
const digitOf = ({ key, code }: KeyboardEvent) =>
  Number(/^[1-9]$/.exec(key) ?? /^Digit([1-9])$/.exec(code)?.[1] ?? Number.NaN);

/** Whether a key was pressed alone, once, and not into a text. */
function isPlain(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  const typing = isOver(event, 'textarea, select, input:not([type="radio"], [type="checkbox"]), [contenteditable]');
  return !(modified || typing || event.repeat || event.isComposing || event.defaultPrevented);
}

const isOver = ({ target }: KeyboardEvent, selector: string) =>
  target instanceof Element && target.closest(selector) !== null;
