import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SearchLink } from '@/components/layout/search-link';

test('the way to the search is a link with an access key, which leads to the input', () => {
  render(<SearchLink />);
  const link = screen.getByRole('link', { name: 'Search' });
  expect(link).toHaveAttribute('href', '/search#words');
  expect(link).toHaveAttribute('accesskey', '/');
});
