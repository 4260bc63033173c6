import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HeadLine } from '@/components/ui/head-line';
import { Marked } from '@/components/ui/marked';

/** Parts of pages on which one looks something up. */

test('a head in one line has the one h1 and the breadcrumbs', () => {
  const { container } = render(<HeadLine title="Compare the models" above={<nav>Opsblend</nav>} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Compare the models');
  expect(container.textContent).toBe('Compare the modelsOpsblend');
});

test('found pieces are marked, and the text stays whole', () => {
  const pieces = [
    { text: 'An ', found: false },
    { text: 'error', found: true },
    { text: ' budget, the ', found: false },
    { text: 'error', found: true },
  ];
  const { container } = render(<Marked pieces={pieces} />);
  expect(container.textContent).toBe('An error budget, the error');
  expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['error', 'error']);
});
