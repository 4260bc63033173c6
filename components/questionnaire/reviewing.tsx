'use client';

/** The questionnaire on a page that begins with the review. Apart from the others, whose pages it would make heavier. */
import type { ComponentProps } from 'react';
import { Answering } from './answering';
import { Review } from './review';

export function Reviewing(props: Omit<ComponentProps<typeof Answering>, 'review'>) {
  return <Answering {...props} review={Review} />;
}
