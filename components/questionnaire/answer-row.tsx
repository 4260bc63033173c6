/** One answer as a large row: the whole row can be clicked or touched. */

type AnswerRowProps = {
  value: string;
  label: string;
  checked: boolean;
};

export function AnswerRow({ value, label, checked }: AnswerRowProps) {
  return (
    <label className="flex min-h-14 items-center gap-4 border-b border-rule px-3 py-3 hover:bg-raised has-checked:bg-accent-wash has-focus-visible:outline-3 has-focus-visible:outline-accent">
      <input type="radio" name="answer" value={value} defaultChecked={checked} className="size-5 shrink-0" />
      <span>{label}</span>
    </label>
  );
}
