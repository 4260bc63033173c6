/** The key to a blend's picture: mark, name and percentage of each part, in the picture's order. */
import { type BlendPart, percentText } from './blend-part';
import { ModelMark } from './model-mark';

export function BlendKey({ parts, className = '' }: { parts: readonly BlendPart[]; className?: string }) {
  return (
    <ul className={`flex flex-wrap gap-x-6 gap-y-1 tabular-nums ${className}`}>
      {parts.map(({ id, name, colour, shape, percent }) => (
        <li key={id} className="inline-flex items-center gap-2">
          <ModelMark shape={shape} colour={colour} />
          <span>
            {name} <strong className="font-semibold">{percentText(percent)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
