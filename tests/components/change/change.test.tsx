import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Change } from '@/components/change/change';
import { ChangeForm } from '@/components/change/change-form';
import { CompareDoor } from '@/components/result/compare-door';
import { readChange } from '@/lib/address/change';
import { changePage } from '@/lib/guide/change/change-page';

const [old, newer] = ['14WES-S7SGJ-8KZVV-0RGD3-SXG8', '2D43D-Y4F56-NXQRK-K7A3T-PEG'];
const lookUp = (query: Record<string, string>) => changePage(readChange(new URLSearchParams(query)));

test('two results stand with their sentences, titles and blends, and the table adds up from the first share to the second', () => {
  const lookup = lookUp({ from: old, to: newer, 'from-scope': '<b>City</b>' });
  if (lookup.kind !== 'change') throw new Error(lookup.kind);
  render(<Change {...lookup.change} />);
  expect(screen.getByRole('heading', { name: /^First: DevOps leads/ })).toBeVisible();
  expect(screen.getByText('<b>City</b>')).toBeVisible();
  expect(screen.getByRole('img', { name: 'First: <b>City</b>' })).toBeVisible();
  expect(screen.getByRole('img', { name: 'Second' })).toBeVisible();
  const rows = within(screen.getByRole('table', { name: /what each does to the shares/ })).getAllByRole('rowheader');
  const texts = rows.map(({ textContent }) => textContent);
  expect([texts[0], ...texts.slice(-3)]).toEqual([
    'Share in the first result, in %',
    'The other edition, with the same answers',
    'All changes together',
    'Share in the second result, in %',
  ]);
});

test('a link that can’t be read is named at its field, and the other is kept with its title', () => {
  const lookup = lookUp({ from: newer, to: 'nonsense', 'from-scope': 'City' });
  if (lookup.kind !== 'form') throw new Error(lookup.kind);
  const { container } = render(<ChangeForm {...lookup.form} />);
  const [first, second] = [/first/, /second/].map((name) => screen.getByRole('textbox', { name }));
  expect(first).toHaveValue(newer);
  expect(first).toBeValid();
  expect(second).toHaveValue('nonsense');
  expect(second).toHaveAccessibleDescription(/checksum does not fit/);
  expect(container.querySelector('input[name="from-scope"]')).toHaveValue('City');
});

test('the door takes the link of another result, with this one as the second', () => {
  const { container } = render(<CompareDoor code={newer} scope="City" />);
  expect(screen.getByRole('textbox', { name: /another result/ })).toHaveAttribute('name', 'from');
  expect(container.querySelector('input[name="to"]')).toHaveValue(newer);
  expect(container.querySelector('input[name="to-scope"]')).toHaveValue('City');
});
