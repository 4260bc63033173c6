import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { Support } from '@/components/evidence/support';

test('the legend explains the marks it is given, and no others', () => {
  render(<EvidenceLegend grades={['secondary', 'convention']} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Reported', 'Our convention']);
});

test('support is the grade in words and a link to each source, and without sources the grade alone', () => {
  const { container, rerender } = render(<Support grade="claim" numbers={[3]} />);
  expect(container).toHaveTextContent('Claim without evidenceSource: [3]');
  expect(screen.getByRole('link', { name: 'Source 3' })).toHaveAttribute('href', '#source-3');
  rerender(<Support grade="claim" numbers={[]} />);
  expect(container).toHaveTextContent(/^Claim without evidence$/);
});
