import { notFound } from 'next/navigation';
import { namedArticles } from '@/lib/guide/article/named-articles';
import { isKindOfMissing, missingKinds } from '@/lib/guide/pages/missing-record';
import { pageOf } from '@/lib/guide/pages/page-list';
import { NoSuchRecord } from '../../../no-such-record';

/**
 * What the server shows for an address of an article that there is not (app/_server/main.ts). The routes of articles know all of theirs when the
 * guide is built: what Next rendered there later it would keep by itself, without the parts that are held back for one answer.
 */

export const metadata = { title: 'Page not found' };

export default async function NoSuchArticlePage({ params }: { params: Promise<{ kind: string; name: string }> }) {
  const { kind, name } = await params;
  if (!isKindOfMissing(kind)) notFound();
  const { article, noun, list } = missingKinds[kind];
  return <NoSuchRecord noun={noun} list={pageOf(list)} asked={name} among={namedArticles(article)} />;
}
