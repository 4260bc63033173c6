/** The practices of a model in a work area, each with its first step, to stand inside an article. */
import { Link } from '@/components/ui/link';
import type { Practice } from '@/lib/dataset/catalogue-schema';
import { effortWords } from '@/lib/words/effort';
import { LivePiece } from './live-piece';

type PracticeListProps = {
  model: string;
  /** As part of a sentence: `production reliability`. */
  area: string;
  practices: readonly (Pick<Practice, 'id' | 'name' | 'firstStep' | 'effort'> & { href: string })[];
};

export function PracticeList({ model, area, practices }: PracticeListProps) {
  return (
    <LivePiece
      caption={
        <>
          {model} practices for {area}
        </>
      }
    >
      <dl className="divide-y divide-rule">
        {practices.map(({ id, name, href, firstStep, effort }) => (
          <div key={id} className="py-3 first:pt-0 last:pb-0">
            <dt>
              <Link href={href} className="font-semibold text-ink">
                {name}
              </Link>
            </dt>
            <dd className="mt-1 text-sm">
              {firstStep} <span className="text-muted">{effortWords[effort].label}.</span>
            </dd>
          </div>
        ))}
      </dl>
    </LivePiece>
  );
}
