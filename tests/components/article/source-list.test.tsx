import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type ListedSource, SourceList } from '@/components/article/source-list';

const sources: ListedSource[] = [
  {
    number: 1,
    places: ['cite-1-1', 'cite-1-2'],
    source: {
      id: 'a',
      title: 'A book',
      publisher: 'A press',
      published: '2016',
      url: 'https://example.org/book',
      status: 'verified',
      note: 'Chapter 1 only.',
      checkedOn: '2026-11-20',
    },
  },
  {
    number: 2,
    places: [],
    source: {
      id: 'b',
      title: 'A leaflet',
      publisher: 'A shop',
      published: null,
      url: null,
      status: 'weak',
      checkedOn: '2026-11-20',
    },
  },
];

const item = (index: number) => {
  const found = screen.getAllByRole('listitem')[index];
  if (!found) throw new Error(`No item ${index}`);
  return found;
};

test('a source says what it is, how far it could be checked, and when', () => {
  render(<SourceList sources={sources} />);
  expect(item(0)).toHaveAttribute('id', 'source-1');
  expect(item(0)).toHaveTextContent(
    'A press, 2016. We read its own text, or a stored copy or long quotations of it. Checked 20 November 2026.',
  );
  expect(item(0)).toHaveTextContent('Chapter 1 only.');
  expect(item(1)).toHaveTextContent('A shop, undated. A weak source: a commercial or anonymous text');
});

test('a title is a link where there is an address, and plain text where there is none', () => {
  render(<SourceList sources={sources} />);
  expect(screen.getByRole('link', { name: 'A book' })).toHaveAttribute('href', 'https://example.org/book');
  expect(within(item(1)).queryByRole('link')).toBeNull();
  expect(item(1)).toHaveTextContent('A leaflet');
});

test('a source leads back to every place that cites it', () => {
  render(<SourceList sources={sources} />);
  const back = within(item(0)).getAllByRole('link', { name: /^Back to the text/ });
  expect(back.map((link) => link.getAttribute('href'))).toEqual(['#cite-1-1', '#cite-1-2']);
});
