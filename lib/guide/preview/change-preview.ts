import { readChange } from '@/lib/address/change';
import { type ChangePage, changePage, type ResultCompared } from '@/lib/guide/change/change-page';
import { shortened } from '@/lib/shared/shortened';
import { differingAnswers } from '@/lib/words/change';
import { drawable } from './drawable';
import { hexOf } from './hex-colour';
import { type PreviewImage, sitePreview } from './preview-image';

/** In characters: two of them, in the widest letters, take two lines. */
const longestScope = 36;

/** The image of two results side by side: the share that differs most, and both blends. What can't be read has the guide's own. */
export function changePreview(query: URLSearchParams): PreviewImage {
  const lookup = changePage(readChange(query));
  if (lookup.kind === 'redirect') return changePreview(new URLSearchParams(lookup.to.split('?')[1]));
  return lookup.kind === 'form' ? sitePreview() : imageOf(lookup.change);
}

function imageOf({ first, second, answers }: ChangePage): PreviewImage {
  const differing = differingAnswers(answers.differing.length);
  const scopes = [first.scope, second.scope]
    .filter((scope) => scope !== '' && drawable(scope))
    .map((scope) => shortened(scope, longestScope));
  const note = scopes.length > 0 ? scopes.join(' · ') : differing;
  if (!first.blend || !second.blend) {
    return { ...sitePreview(), title: differing, note };
  }
  const shares = pairs(first.blend, second.blend);
  const moved = shares.reduce((most, each) => (distance(each) > distance(most) ? each : most));
  const parts = shares.map(({ id, name, colour, before, after }) => ({
    id,
    name,
    colour: hexOf(colour),
    share: after.share,
    percent: `${before.percent}% to ${after.percent}%`,
  }));
  return {
    title:
      distance(moved) === 0
        ? second.sentence
        : `${moved.name} from ${moved.before.percent}% to ${moved.after.percent}%`,
    note,
    before: parts.map((part, index) => ({ ...part, share: shares[index]?.before.share ?? 0 })),
    parts,
  };
}

type Blend = NonNullable<ResultCompared['blend']>;

/** Each model with both of its shares; both blends have all models. */
const pairs = (first: Blend, second: Blend) =>
  second.map((after, index) => ({ ...after, before: first[index] ?? after, after }));

const distance = ({ before, after }: ReturnType<typeof pairs>[number]) => Math.abs(after.percent - before.percent);
