import type { Metadata } from 'next';
import { Reviewing } from '@/components/questionnaire/reviewing';
import { type Params, toQuery } from '@/lib/address/query';
import { reviewStep } from '@/lib/address/step';
import { StepPage, stepMetadata } from '../step';

type Props = { searchParams: Promise<Params> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepMetadata(reviewStep, toQuery(await searchParams));
}

export default async function ReviewPage({ searchParams }: Props) {
  return <StepPage step={reviewStep} query={toQuery(await searchParams)} Shown={Reviewing} />;
}
