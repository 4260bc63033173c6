import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GuideIndex } from '@/components/article/guide-index';
import { GuideNeighbours } from '@/components/article/guide-neighbours';

const guide = (slug: string) => ({
  slug,
  title: `Title ${slug}`,
  description: `About ${slug}.`,
  href: `/guides/${slug}`,
});

test('the guides are listed by subject and in order, each with its page and what it is about', () => {
  render(
    <GuideIndex
      groups={[
        { id: 'one', label: 'One subject', guides: [guide('b')] },
        { id: 'other', label: 'Another subject', guides: [guide('a')] },
      ]}
    />,
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'One subject',
    'Another subject',
  ]);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/guides/b', '/guides/a']);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('About b.');
});

test('a guide leads to its neighbours and to the list', () => {
  render(<GuideNeighbours previous={guide('a')} next={guide('b')} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/guides/a',
    '/guides/b',
    '/guides',
  ]);
});

test('the first guide has none before it', () => {
  render(<GuideNeighbours previous={null} next={guide('b')} />);
  expect(screen.queryByText('Before this')).toBeNull();
});
