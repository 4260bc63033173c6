import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CountedExample } from '@/components/method/counted-example';
import { Nearness } from '@/components/method/nearness';
import { QuestionVotes } from '@/components/method/question-votes';
import { Thresholds } from '@/components/method/thresholds';
import { methodPage } from '@/lib/guide/method/method-page';

test('a question shows its weight, and each option its votes, its reason and what it keeps back', () => {
  render(
    <QuestionVotes
      models={[
        { id: 'devops', name: 'DevOps', colour: 'oklch(0.6 0.13 150)', shape: 'circle' },
        { id: 'sre', name: 'SRE', colour: 'oklch(0.6 0.15 20)', shape: 'triangle' },
      ]}
      question={{
        id: 'tea',
        text: 'Is there tea?',
        weight: { value: 1.5, reason: 'Tea decides much.' },
        quick: true,
        ordered: true,
        notApplicable: 'There is no kitchen',
        options: [{ id: 'plenty', label: 'Plenty', reason: 'It calms.', votes: [0.75, 0], abstains: 0.25 }],
      }}
    />,
  );
  expect(
    screen.getByText(
      'Weight 1.5: Tea decides much. In the quick set. The options are a scale. “Doesn’t apply: there is no kitchen” is offered.',
    ),
  ).toBeInTheDocument();
  const row = screen.getByRole('row', { name: /^Plenty/ });
  expect(within(row).getByRole('rowheader')).toHaveTextContent('PlentyIt calms.');
  // 0.75 + 0 + 0.25 kept back = 1 vote.
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['0.75', '–', '0.25']);
});

test('nearness to cases stands with its formulas, its limits and their reasons', () => {
  const { nearness, cases } = methodPage();
  const { container } = render(<Nearness nearness={nearness} cases={cases} />);
  expect(container.querySelectorAll('math[display="block"]')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'published cases' })).toHaveAttribute('href', '/cases');
  expect(container).toHaveTextContent(`compared with ${cases} published cases`);
  expect(container).toHaveTextContent('At least six questions have to be shared.');
  expect(container).toHaveTextContent('the distance is at most 50%.');
  for (const { reason } of Object.values(nearness)) expect(container).toHaveTextContent(reason);
});

test('thresholds stand with their values and reasons', () => {
  const { thresholds } = methodPage();
  render(<Thresholds {...thresholds} />);
  const definitions = screen.getAllByRole('definition').map((definition) => definition.textContent);
  const points = Math.round(thresholds.clearMargin.value * 100);
  expect(definitions).toContain(
    `The first is at least ${points} percentage points ahead, ${thresholds.clearMargin.reason}`,
  );
});

test('the worked example adds up: weights, points and shares, with what is kept back', () => {
  const { example } = methodPage();
  for (const { weight, points, keptBack } of example.rows) {
    const given = points.reduce((sum, each) => sum + Number(each), Number(keptBack));
    expect(given).toBeCloseTo(Number(weight), 1);
  }
  example.points.forEach((points, position) => {
    const share = (100 * Number(points)) / Number(example.cast);
    expect(Math.abs(share - Number.parseFloat(example.shares[position] ?? ''))).toBeLessThan(1);
  });
  render(<CountedExample example={example} />);
  const table = screen.getByRole('table', { name: 'Three answers and the points that they give' });
  expect(within(table).getAllByRole('row')).toHaveLength(1 + example.rows.length + 2);
  expect(within(table).getByText(/counts double/)).toBeInTheDocument();
});
