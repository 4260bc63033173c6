import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MetricDefinition } from '@/components/article/metric-definition';
import { PracticeList } from '@/components/article/practice-list';

test('a metric holds its definition, formula, unit, caution and support, and leads to the catalogue', () => {
  render(
    <MetricDefinition
      metric={{
        name: 'Burn rate',
        href: '/metrics/burn-rate',
        definition: 'How fast the budget goes.',
        formula: String.raw`\frac{\text{observed}}{\text{allowed}}`,
        unit: 'multiple',
        caution: 'Little traffic misleads.',
        evidence: 'verified',
        numbers: [2, 5],
      }}
    />,
  );
  const figure = screen.getByRole('figure');
  expect(within(figure).getByRole('link', { name: 'Burn rate' })).toHaveAttribute('href', '/metrics/burn-rate');
  expect(figure).toHaveTextContent('How fast the budget goes.');
  expect(figure).toHaveTextContent('Unit: multiple');
  expect(figure).toHaveTextContent('Caution: Little traffic misleads.');
  expect(figure).toHaveTextContent('VerifiedSources: [2][5]');
  expect(within(figure).getByRole('link', { name: 'Source 5' })).toHaveAttribute('href', '#source-5');
  const formula = within(figure).getByRole('region', { name: 'Formula: Burn rate' });
  expect(formula.querySelector('math')).toHaveTextContent('observed');
  expect(formula).toHaveAttribute('tabindex', '0');
});

test('a list of practices gives each its first step and effort, and leads to the catalogue', () => {
  const practice = {
    id: 'a',
    name: 'Cap the load',
    firstStep: 'Count hours.',
    effort: 'weeks',
    href: '/practices/a',
  } as const;
  render(<PracticeList model="SRE" area="the organisation" practices={[practice]} />);
  expect(screen.getByRole('figure')).toHaveTextContent('SRE practices for the organisation');
  expect(screen.getByRole('link', { name: 'Cap the load' })).toHaveAttribute('href', '/practices/a');
  expect(screen.getByRole('definition')).toHaveTextContent('Count hours. Effort: weeks.');
});
