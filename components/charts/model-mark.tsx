/** A model's mark: its shape in its colour. Beside a name it is decoration; alone it needs a label. */
import { type MarkShape, markPath } from './mark-path';

type ModelMarkProps = {
  shape: MarkShape;
  /** Any CSS colour; the outline is drawn in ink, so that the mark can be seen without the colour. */
  colour: string;
  /** Width and height in px; 16 unless said otherwise. */
  size?: number;
  /** Filled for a model that leads, outlined for one that takes part. */
  filled?: boolean;
  /** What a screen reader says. Without it the mark is hidden from it. */
  label?: string;
  className?: string;
};

export function ModelMark({ shape, colour, size = 16, filled = true, label, className = '' }: ModelMarkProps) {
  const path = (
    <path
      d={markPath(shape, 14)}
      fill={filled ? colour : 'none'}
      stroke={filled ? 'currentColor' : colour}
      strokeWidth={filled ? 1 : 2}
    />
  );
  const box = {
    width: size,
    height: size,
    viewBox: '-11 -11 22 22',
    className: `inline-block shrink-0 overflow-visible ${className}`,
  };
  if (label === undefined) {
    return (
      <svg {...box} aria-hidden="true">
        {path}
      </svg>
    );
  }
  return (
    <svg {...box} role="img" aria-label={label}>
      {path}
    </svg>
  );
}
