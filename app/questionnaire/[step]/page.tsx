import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Answering } from '@/components/questionnaire/answering';
import { stepTitle } from '@/lib/guide/answering';
import { questionnaireView } from '@/lib/guide/questionnaire-view';

type Props = { params: Promise<{ step: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  return {
    title: stepTitle(questionnaireView(), step) ?? 'Page not found',
    // Every answer makes another address of the same page.
    robots: { index: false },
    alternates: { canonical: `/questionnaire/${encodeURIComponent(step)}` },
  };
}

export default async function StepPage({ params }: Props) {
  const view = questionnaireView();
  if (!stepTitle(view, (await params).step)) notFound();
  return <Answering view={view} />;
}
