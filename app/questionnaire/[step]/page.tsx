import type { Metadata } from 'next';
import { Answering } from '@/components/questionnaire/answering';
import { type Params, toQuery } from '@/lib/address/query';
import { StepPage, stepMetadata } from '../step';

type Props = {
  params: Promise<{ step: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return stepMetadata((await params).step, toQuery(await searchParams));
}

export default async function QuestionPage({ params, searchParams }: Props) {
  return <StepPage step={(await params).step} query={toQuery(await searchParams)} Shown={Answering} />;
}
