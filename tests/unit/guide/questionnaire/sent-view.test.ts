import { expect, test } from 'vitest';
import { packView, unpackView } from '@/lib/guide/browser/sent-view';
import { questionnaireView, stepView } from '@/lib/guide/questionnaire/questionnaire-view';
import { reviewStep } from '@/lib/questionnaire/flow';

test.each(['release-path', 'main-wish', reviewStep])('what the page of %s sends is read back as it was', (step) => {
  expect(unpackView(packView(stepView(step)))).toEqual(stepView(step));
});

test('the words of other questions are not sent', () => {
  const sent = packView(stepView('release-path'));
  const whole = sent.questions.filter((question) => typeof question !== 'string');
  expect(whole.map(({ id }) => id)).toEqual(['release-path']);
  expect(sent.questions).toHaveLength(questionnaireView().questions.length);
});
