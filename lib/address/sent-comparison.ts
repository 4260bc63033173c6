import { dimensionGroupIds, modelIds } from '../dataset/ids';
import { pagePaths } from './page';
import { sentForm } from './sent-form';

/**
 * The address that the form of the comparison leads to, in its one spelling: with another the server would lead on to that, and the page would
 * be made anew under its reader's hands.
 */
export function sentComparison(form: FormData): string {
  const groups = dimensionGroupIds.join();
  // A result chooses models of its own.
  return sentForm(pagePaths.comparison, form, form.get('from') ? { groups } : { groups, models: modelIds.join() });
}
