/** The way from the comparison to one story through the models that are compared. */
import { Link } from '@/components/ui/link';
import { storyPath } from '@/lib/address/story';
import type { ModelId } from '@/lib/dataset/ids';

/** @param models the compared ones; all of them unless said otherwise */
export function StoryLink({ models, className }: { models?: readonly ModelId[]; className?: string }) {
  return (
    <Link href={storyPath(models)} className={className}>
      The same change and the same outage, step by step
    </Link>
  );
}
