/** One small line: a label and a text that somebody has typed, in whatever script and direction, with a remark where there is one. */

type LabelledLineProps = {
  label: string;
  text: string;
  remark?: string | undefined;
  className?: string | undefined;
};

export function LabelledLine({ label, text, remark, className = '' }: LabelledLineProps) {
  return (
    <p className={`text-sm wrap-anywhere text-muted ${className}`.trim()}>
      {label} <bdi className="font-medium text-ink">{text}</bdi>
      {remark ? <span className="mt-1 block">{remark}</span> : null}
    </p>
  );
}
