import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Contents, FoldedContents } from '@/components/article/contents';

test.each([
  ['beside the text', Contents],
  ['folded', FoldedContents],
])('%s, smaller headings stand under the larger one before them, each a link', (_, Form) => {
  render(
    <Form
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
