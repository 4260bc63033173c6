/** A blend as a thin bar, for lists. `id` is unique on its page; `title` names the picture; its description has the numbers. */
import { type BlendPart, blendInWords } from './blend-part';

type BlendLineProps = { id: string; title: string; parts: readonly BlendPart[] };

export function BlendLine({ id, title, parts }: BlendLineProps) {
  let start = 0;
  const placed = parts
    .filter(({ share }) => share > 0)
    .map((part) => {
      start += part.share;
      return { part, at: start - part.share };
    });
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      height={16}
      className="block w-full text-ink"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{blendInWords(parts)}</desc>
      {placed.map(({ part, at }) => (
        <rect
          key={part.id}
          x={percentage(at)}
          width={percentage(part.share)}
          height={16}
          fill={part.colour}
          className="stroke-paper"
        />
      ))}
      <rect width="100%" height={16} fill="none" stroke="currentColor" />
    </svg>
  );
}

const percentage = (fraction: number) => `${Number((fraction * 100).toFixed(3))}%`;
