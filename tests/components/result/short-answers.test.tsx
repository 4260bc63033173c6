import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ShortAnswers } from '@/components/result/short-answers';

test('a result leads to its short answers', () => {
  render(
    <ShortAnswers
      links={[
        { label: 'Who is called at night?', href: '/guides/who-is-called-at-night' },
        { label: 'How many people does it take?', href: '/guides/how-many-people' },
      ]}
    />,
  );
  expect(screen.getByRole('region', { name: 'Short answers' })).toHaveTextContent('that your answers touch');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/guides/who-is-called-at-night',
    '/guides/how-many-people',
  ]);
});

test('without one there is no line for them', () => {
  const { container } = render(<ShortAnswers links={[]} />);
  expect(container).toBeEmptyDOMElement();
});
