import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CatalogueFrame, groupAnchor } from '@/components/catalogue/catalogue-frame';
import type { CatalogueForm } from '@/lib/guide/catalogue/filter';

const form: CatalogueForm = {
  path: '/tools',
  noun: 'tools',
  selects: [
    { param: 'model', label: 'Model', all: 'All models', options: [{ id: 'sre', label: 'SRE' }], chosen: 'sre' },
    { param: 'licence', label: 'Licence', all: 'Any licence', options: [{ id: 'mixed', label: 'Mixed' }], chosen: '' },
  ],
  switches: [{ param: 'warnings', label: 'Only tools with a warning', on: true }],
  query: 'test',
};
const groups = [
  { id: 'logging', label: 'Logging', entries: [1, 2] },
  { id: 'cloud', label: 'Cloud', entries: [3] },
];
const frame = { form, notice: null, count: '3 of 72 tools', groups, ways: [], children: null };

test('the form asks for the catalogue by its address, and stands as chosen', () => {
  render(<CatalogueFrame {...frame} />);
  const filter = screen.getByRole('form', { name: 'Filter the tools' });
  expect(filter).toHaveAttribute('action', '/tools');
  expect(screen.getByRole('combobox', { name: 'Model' })).toHaveDisplayValue('SRE');
  expect(screen.getByRole('combobox', { name: 'Licence' })).toHaveDisplayValue('Any licence');
  expect(screen.getByRole('checkbox', { name: 'Only tools with a warning' })).toBeChecked();
  expect(filter instanceof HTMLFormElement ? [...new FormData(filter)] : []).toEqual([
    ['model', 'sre'],
    ['licence', ''],
    ['q', 'test'],
    ['warnings', 'yes'],
  ]);
  expect(screen.getByRole('link', { name: 'Clear all' })).toHaveAttribute('href', '/tools');
});

test('it says how many are shown, and leads to each group', () => {
  render(<CatalogueFrame {...frame} />);
  expect(screen.getByText('3 of 72 tools')).toBeInTheDocument();
  const nav = screen.getByRole('navigation', { name: 'Groups' });
  expect(within(nav).getByRole('link', { name: 'Cloud' })).toHaveAttribute('href', `#${groupAnchor('cloud')}`);
  expect(nav).toHaveTextContent('Logging 2');
});

test('a phone shows in a line what the filter is set to, and leads to it', () => {
  render(<CatalogueFrame {...frame} />);
  expect(screen.getByText('SRE · Only tools with a warning · “test”')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Filter' })).toHaveAttribute('href', `#${screen.getByRole('form').id}`);
});

test('a single group needs no way to it', () => {
  render(<CatalogueFrame {...frame} groups={groups.slice(0, 1)} />);
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});

test('what could not be used is said in plain words', () => {
  render(<CatalogueFrame {...frame} notice="There is no “x” under “Model”." />);
  expect(screen.getByRole('heading', { name: /Part of the address could not be used/ })).toBeInTheDocument();
  expect(screen.getByText('There is no “x” under “Model”.')).toBeInTheDocument();
});

test('without an entry it offers ways out beside the count', () => {
  render(
    <CatalogueFrame {...frame} count="0 of 72 tools" groups={[]} ways={[{ label: 'All 72 tools', href: '/tools' }]} />,
  );
  expect(screen.getByRole('heading', { name: /None of the tools fits all of that/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'All 72 tools' })).toHaveAttribute('href', '/tools');
  expect(screen.getByText('0 of 72 tools')).toBeInTheDocument();
});
