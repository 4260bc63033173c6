import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AreaMatrix } from '@/components/charts/area-matrix';

const models = [
  { id: 'devops', name: 'DevOps', colour: 'green', shape: 'circle' },
  { id: 'sre', name: 'SRE', colour: 'red', shape: 'triangle' },
] as const;

const areas = [
  { id: 'delivery', label: 'Release and delivery', leaders: ['devops'], percents: { devops: 70, sre: 30 } },
  { id: 'network', label: 'Network', leaders: [], percents: {}, note: 'not enough to tell' },
] as const;

describe('the area matrix', () => {
  test('is a table with a caption, a column a model and a row a work area', () => {
    render(<AreaMatrix caption="Shares in per cent" models={models} areas={areas} />);
    const table = screen.getByRole('table', { name: /^Shares in per cent/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Work area', 'DevOps', 'SRE']);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
  });

  test('says who leads in words, too', () => {
    render(<AreaMatrix caption="Shares" models={models} areas={areas} />);
    const row = screen.getByRole('row', { name: /^Release and delivery/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['70, leads', '30']);
  });

  test('shows the mark of the leader only, and shades each cell by its share', () => {
    render(<AreaMatrix caption="Shares" models={models} areas={areas} />);
    const row = screen.getByRole('row', { name: /^Release and delivery/ });
    expect([...row.querySelectorAll('path')].map((path) => path.getAttribute('fill'))).toEqual(['green']);
    const shades = [...row.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('opacity')));
    // 0.06 + 0.0044 × 70, and × 30.
    expect(shades).toEqual([0.368, 0.192]);
  });

  test('gives each area its reason, under a heading', () => {
    render(
      <AreaMatrix
        caption="Shares"
        models={models}
        areas={[{ ...areas[0], because: 'Every week' }]}
        becauseLabel="Mostly because"
      />,
    );
    expect(screen.getByRole('columnheader', { name: 'Mostly because' })).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: 'Every week' })).toBeInTheDocument();
  });

  test('shows an area without a lead as such', () => {
    render(<AreaMatrix caption="Shares" models={models} areas={areas} />);
    const row = screen.getByRole('row', { name: /^Network/ });
    expect(within(row).getByText('not enough to tell')).toBeInTheDocument();
    expect(within(row).queryByText(/leads/)).toBeNull();
  });
});
