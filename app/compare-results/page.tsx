import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { Change } from '@/components/change/change';
import { ChangeForm } from '@/components/change/change-form';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { readChange } from '@/lib/address/change';
import { type Params, toQuery } from '@/lib/address/query';
import { changePage } from '@/lib/guide/change/change-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';
import { previewTags } from '@/lib/guide/preview/preview-image';
import { differingAnswers } from '@/lib/words/change';

type Props = { searchParams: Promise<Params> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const lookup = await lookUp(searchParams);
  const metadata = pageMetadata('change');
  // Addresses with codes are for those who have the links.
  if (lookup.kind === 'form') return { ...metadata, ...(lookup.form.isEmpty ? {} : { robots: { index: false } }) };
  const { path, first, second, answers } = lookup.change;
  return {
    ...metadata,
    title: [differingAnswers(answers.differing.length), first.scope, second.scope].filter(Boolean).join(' · '),
    description: `First: ${first.sentence} Second: ${second.sentence}`,
    alternates: { canonical: path },
    openGraph: previewTags(path, `${first.sentence} ${second.sentence}`),
    robots: { index: false },
  };
}

export default async function ChangeRoute({ searchParams }: Props) {
  const lookup = await lookUp(searchParams);
  const { label, title, description } = pageOf('change');
  if (lookup.kind === 'change') {
    return (
      <StaticPart>
        <PageHeader
          above={<Breadcrumbs trail={[]} current={label} />}
          title={differingAnswers(lookup.change.answers.differing.length)}
        />
        <Change {...lookup.change} />
      </StaticPart>
    );
  }
  const { fields, isEmpty } = lookup.form;
  const unreadable = fields.filter(({ problem }) => problem).length;
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede={isEmpty ? description : remarks[unreadable === 0 ? 'missing' : unreadable === 1 ? 'one' : 'both']}
      />
      <ChangeForm fields={fields} />
      <p className="mt-6 max-w-measure text-sm text-muted">
        A link such as …/r/1A2B3-C, the code alone, or a message with the link in it will do. The codes hold the
        answers: nothing is stored.
      </p>
    </StaticPart>
  );
}

const remarks = {
  missing: 'One link is here. Paste the other.',
  one: 'One of the two links can’t be read. The other text is kept.',
  both: 'Neither of the two links can be read.',
} as const;

/** Head and body of a page ask for the same two results: they are computed once. */
const changeOf = cache((query: string) => changePage(readChange(new URLSearchParams(query))));

async function lookUp(searchParams: Props['searchParams']) {
  const lookup = changeOf(toQuery(await searchParams).toString());
  if (lookup.kind === 'redirect') permanentRedirect(lookup.to);
  return lookup;
}
