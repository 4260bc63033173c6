import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CataloguePage } from '@/components/catalogue/catalogue-page';

const page = {
  page: { label: 'Tools', title: 'All tools' },
  lede: 'What people use.',
  form: { path: '/tools', noun: 'tools', selects: [], switches: [], query: '' },
  notice: null,
  count: '2 tools',
  ways: [],
  item: (entry: string) => <li key={entry}>{entry}</li>,
};
const groups = [
  { id: 'logging', label: 'Logging', aside: 'What has happened.', entries: ['Loki'] },
  { id: 'cloud', label: 'Cloud', entries: ['OpenStack'] },
];

test('each group has its entries under its heading, with a remark where there is one', () => {
  render(<CataloguePage {...page} groups={groups} note={<p>Beforehand</p>} />);
  expect(screen.getByRole('heading', { level: 1, name: 'All tools' })).toBeInTheDocument();
  expect(screen.getByText('Beforehand')).toBeInTheDocument();
  const logging = screen.getByRole('region', { name: 'Logging' });
  expect(logging).toHaveAttribute('id', 'group-logging');
  expect(logging).toHaveTextContent('What has happened.');
  expect(within(logging).getByRole('listitem')).toHaveTextContent('Loki');
  expect(within(screen.getByRole('region', { name: 'Cloud' })).getByRole('listitem')).toHaveTextContent('OpenStack');
});

test('the marks are explained where entries have grades, and not where they have none', () => {
  const { rerender } = render(<CataloguePage {...page} groups={groups} grades={['verified', 'claim']} />);
  const legend = screen.getByRole('region', { name: 'What the evidence marks mean' });
  expect(within(legend).getAllByRole('term')).toHaveLength(2);
  rerender(<CataloguePage {...page} groups={groups} />);
  expect(screen.queryByRole('region', { name: 'What the evidence marks mean' })).not.toBeInTheDocument();
});
