import { currentEdition } from '@/lib/questionnaire';

/** What a monitor is told. That it can be told at all means that the dataset and the editions have loaded and passed their checks. */
export function health(): { status: 'ok'; edition: string } {
  return { status: 'ok', edition: currentEdition.id };
}
