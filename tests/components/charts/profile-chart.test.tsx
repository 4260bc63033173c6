import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ProfileChart, placesOf, stepAt } from '@/components/charts/profile-chart';
import { ProfileTable } from '@/components/charts/profile-table';
import { ScaleMark } from '@/components/charts/scale-mark';

const models = [
  { id: 'devops', name: 'DevOps', mark: { shape: 'circle', colour: 'green' } },
  { id: 'sre', name: 'SRE', mark: { shape: 'triangle', colour: 'red' } },
] as const;
const rows = [
  {
    id: 'change-cadence',
    name: 'Pace of change',
    low: 'seldom',
    high: 'many times a day',
    href: '/compare/rows/change-cadence',
    places: [
      { model: 'devops', at: 5, why: 'Small changes go out when they are ready.' },
      { model: 'sre', at: 4, why: 'Teams release while budget is left.' },
    ],
  },
];

describe('the profile chart', () => {
  test('says what each scale measures, what its ends mean and where each model stands', () => {
    render(<ProfileChart models={models} rows={rows} />);
    expect(screen.getByRole('link', { name: 'Pace of change' })).toHaveAttribute(
      'href',
      '/compare/rows/change-cadence',
    );
    expect(screen.getByText('seldom')).toBeInTheDocument();
    expect(screen.getByText('many times a day')).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: 'Pace of change, from 1, seldom, to 5, many times a day: DevOps 5; SRE 4' }),
    ).toBeInTheDocument();
  });

  test('says which mark is which model’s, unless a heading does', () => {
    const { rerender } = render(<ProfileChart models={models} rows={rows} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['DevOps', 'SRE']);
    rerender(<ProfileChart models={models} rows={rows} compact />);
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  test('has a twin with the reason for each place', () => {
    render(<ProfileTable caption="Reasons" models={models} rows={rows} />);
    const [, row] = within(screen.getByRole('table', { name: 'Reasons' })).getAllByRole('row');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      'Pace of change 1: seldom. 5: many times a day.',
      '5 of 5. Small changes go out when they are ready.',
      '4 of 5. Teams release while budget is left.',
    ]);
  });
});

/** Every way in which two to five models can stand on five steps. */
function allPlaces(models: number): number[][] {
  if (models === 0) return [[]];
  return allPlaces(models - 1).flatMap((ats) => [1, 2, 3, 4, 5].map((at) => [...ats, at]));
}

test.each([2, 3, 4, 5])('marks of %i models never overlap nor leave the drawing, from 240 px on', (count) => {
  const wrong = allPlaces(count).filter((ats) => {
    const chosen = ats.map((_, index) => ({ id: String(index) }));
    const row = { places: ats.map((at, index) => ({ model: String(index), at, why: '' })) };
    // Steps move apart as a drawing gets wider, and marks that share one don't: the narrowest is the worst.
    const middles = placesOf(row, chosen)
      .map(({ at, offset }) => (Number.parseFloat(stepAt(at)) / 100) * 240 + offset)
      .sort((one, other) => one - other);
    // A mark is 13 px wide, some shapes a little more.
    const near = middles.slice(1).some((middle, index) => middle - (middles[index] ?? 0) < 14);
    return near || (middles[0] ?? 0) < 0 || (middles.at(-1) ?? 0) > 240;
  });
  expect(wrong).toEqual([]);
});

test('a model without a place is left out', () => {
  expect(placesOf({ places: [{ model: 'sre', at: 2, why: '' }] }, models)).toEqual([
    { model: models[1], at: 2, offset: 0 },
  ]);
});

test('a mark on a scale has one of its steps filled, and says what that means', () => {
  const { container } = render(<ScaleMark at={4} of={5} label="Pace of change: 4 of 5, towards many times a day" />);
  expect(screen.getByRole('img', { name: 'Pace of change: 4 of 5, towards many times a day' })).toBeInTheDocument();
  expect(container.querySelector('path')?.getAttribute('d')?.match(/M\d+/g)).toEqual([
    'M1',
    'M15',
    'M29',
    'M43',
    'M57',
  ]);
  const marked = [...container.querySelectorAll('rect')];
  expect(marked.map((step) => [step.getAttribute('x'), step.getAttribute('fill')])).toEqual([['43', 'currentColor']]);
});
