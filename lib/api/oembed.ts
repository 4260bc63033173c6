import { readCode } from '@/lib/address/code';
import { embedBlendPath, embedComparisonPath } from '@/lib/address/embed';
import { readEmbeddable } from '@/lib/address/embeddable';
import { absolute } from '@/lib/address/site';
import { modelIds, modelNames } from '@/lib/dataset';
import { coreOutcome } from '@/lib/engine';
import { editions } from '@/lib/questionnaire';
import { decode } from '@/lib/share/codec';
import { fail, ok, type Result } from '@/lib/shared/result';
import { comparisonTitle, frameCode, frameHeights, resultsModels } from '@/lib/words/embed';
import { verdictSentence } from '@/lib/words/verdict';
import { type OembedBody, type OembedQuery, oembedQuerySchema } from './oembed-schema';
import type { Problem } from './problem';
import { readQuery } from './query';

/** What a program shows for a link to a comparison or a result (oEmbed): a frame with it. Nothing of what was sent comes back but what was understood of it. */

/** In px, where no less is asked for. */
const width = 720;
/** In seconds: a day. */
const cacheAge = 86_400;

const notSupported: Problem = { status: 501, detail: 'The only format is json.' };
const notShown: Problem = {
  status: 404,
  detail:
    'The address is none that can be shown in a frame: it has to lead to a comparison or a result on this site. A code in it has to be whole.',
};

export function readOembedQuery(params: URLSearchParams): Result<OembedQuery, Problem> {
  const query = readQuery(oembedQuerySchema, params, 'The query can’t be used.');
  return query.ok && (query.value.format ?? 'json') !== 'json' ? fail(notSupported) : query;
}

/**
 * @param origin where the guide is reached, without the path that it is published under: other addresses aren't shown
 * @param site opens the addresses in the answer: `https://guide.example`
 */
export function oembedBody(
  { url, maxwidth = width, maxheight }: OembedQuery,
  origin: string,
  site: string,
): Result<OembedBody, Problem> {
  const shown = shownAt(url, origin);
  if (!shown) return fail(notShown);
  const { path, title, kind } = shown;
  const size = {
    width: Math.min(width, maxwidth),
    height: Math.min(frameHeights[kind], maxheight ?? frameHeights[kind]),
  };
  return ok({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Opsblend',
    provider_url: absolute('/', site),
    cache_age: cacheAge,
    ...size,
    html: frameCode({ address: absolute(path, site), title, height: size.height }, String(size.width)),
  });
}

function shownAt(url: string, origin: string) {
  const found = readEmbeddable(url, origin, modelNames);
  if (!found) return undefined;
  if (found.kind === 'comparison') {
    const { choice, theme, kind } = found;
    // Whose models a result is of, it tells in the frame.
    const title =
      choice.from && !choice.models ? resultsModels : comparisonTitle(choice.models ?? modelIds, modelNames);
    return { kind, path: embedComparisonPath(choice, theme), title };
  }
  const decoded = decode(editions, readCode(found.code));
  if (!decoded.ok) return undefined;
  const { edition, sheet, code } = decoded.value;
  return {
    kind: found.kind,
    path: embedBlendPath(code, found.theme),
    title: verdictSentence(coreOutcome(edition, sheet), modelNames),
  };
}
