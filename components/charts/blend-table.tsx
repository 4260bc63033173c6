/** The blend as a table: the twin of the bar and the ring, for those who can't see them or want to copy the numbers. */
import { type BlendPart, percentText } from './blend-part';
import { ModelMark } from './model-mark';

const cell = 'border-b border-rule py-1.5';

export function BlendTable({ caption, parts }: { caption: string; parts: readonly BlendPart[] }) {
  return (
    <table className="w-full max-w-96 border-collapse text-left">
      <caption className="pb-2 text-left text-sm text-muted">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="border-b border-ink py-1.5 font-semibold">
            Model
          </th>
          <th scope="col" className="border-b border-ink py-1.5 text-right font-semibold">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, name, colour, shape, percent }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} font-normal`}>
              <span className="inline-flex items-center gap-2">
                <ModelMark shape={shape} colour={colour} />
                {name}
              </span>
            </th>
            <td className={`${cell} text-right`}>{percentText(percent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
