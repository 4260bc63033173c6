/** One answer as a large row: the whole row can be clicked or touched. */

type AnswerRowProps = {
  value: string;
  label: string;
  checked: boolean;
  /** The number whose key chooses it, if it has one. */
  shortcut?: number | undefined;
  /** Whether the key works. Where it doesn't, the number is invisible, but keeps its space, so that nothing moves. */
  shortcutOn?: boolean | undefined;
};

export function AnswerRow({ value, label, checked, shortcut, shortcutOn = false }: AnswerRowProps) {
  return (
    <label className="flex min-h-14 items-center gap-4 border-b border-rule px-3 py-3 hover:bg-raised has-checked:bg-accent-wash has-focus-visible:outline-3 has-focus-visible:outline-accent">
      <input
        type="radio"
        name="answer"
        value={value}
        defaultChecked={checked}
        aria-keyshortcuts={shortcut && shortcutOn ? String(shortcut) : undefined}
        className="size-5 shrink-0"
      />
      <span className="flex-1">{label}</span>
      {shortcut ? (
        <span
          aria-hidden="true"
          className={`hidden min-w-6 border border-rule px-1.5 text-center font-sans text-sm text-muted tabular-nums pointer-fine:block print:hidden ${
            shortcutOn ? '' : 'invisible'
          }`}
        >
          {shortcut}
        </span>
      ) : null}
    </label>
  );
}
