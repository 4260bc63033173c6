/** A field for the link of a result, with what is wrong with the text in it. */
type LinkFieldProps = {
  /** The field's name in the form, which is also its id. */
  name: string;
  label: string;
  value?: string;
  problem?: { what: string; advice: string } | undefined;
};

export function LinkField({ name, label, value = '', problem }: LinkFieldProps) {
  return (
    <div>
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type="text"
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={problem ? `${name}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        className="mt-1 block min-h-11 w-full border border-strong-rule bg-paper px-3"
      />
      {problem ? (
        <p id={`${name}-problem`} className="mt-1 text-sm text-warn">
          {problem.what} {problem.advice}
        </p>
      ) : null}
    </div>
  );
}
