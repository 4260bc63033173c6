import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Contents } from '@/components/article/contents';

test('smaller headings stand under the larger one before them, each a link', () => {
  render(
    <Contents
      items={[
        { id: 'work', text: 'The work', depth: 2 },
        { id: 'questions', text: 'Questions', depth: 2 },
        { id: 'must-we', text: 'Must we?', depth: 3 },
      ]}
    />,
  );
  const navigation = screen.getByRole('navigation', { name: 'Contents of this page' });
  const [question] = within(navigation).getAllByRole('link', { name: 'Must we?' });
  expect(question).toHaveAttribute('href', '#must-we');
  expect(question?.closest('li')?.parentElement?.closest('li')).toHaveTextContent('Questions');
});
