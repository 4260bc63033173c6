import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { plotCoordinates } from '@/components/charts/map-position';
import { OperationsMap } from '@/components/charts/operations-map';
import { OperationsMapTable } from '@/components/charts/operations-map-table';

const models = [
  { name: 'DevOps', colour: 'green', shape: 'circle', pace: 0.85, breadth: 0.25 },
  { name: 'TechOps', colour: 'purple', shape: 'diamond', pace: 0.15, breadth: 0.92 },
] as const;
const standing = { pace: 0.5, breadth: 0.5, label: 'You' };

describe('the operations map', () => {
  test('is a picture with a name, and its description says where each model is', () => {
    render(<OperationsMap title="Where each model is at home" models={models} />);
    expect(screen.getByRole('img', { name: 'Where each model is at home' })).toHaveAccessibleDescription(
      'Pace of change from slow to fast; breadth of estate from one service to everything. ' +
        'DevOps: fast pace, narrow estate; TechOps: slow pace, wide estate.',
    );
  });

  test('says what its axes and their ends mean', () => {
    render(<OperationsMap title="Map" models={models} />);
    for (const text of ['slow', 'Pace of change', 'fast', 'one service', 'Breadth of estate', 'everything']) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
  });

  test('labels every model, and the organisation where it stands', () => {
    render(<OperationsMap title="Map" models={models} standing={standing} />);
    for (const text of ['DevOps', 'TechOps', 'You']) expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByRole('img').querySelector('desc')).toHaveTextContent('You: moderate pace, medium estate');
  });

  test('draws breadth upwards and leaves room at the ends of both axes', () => {
    // 11 % of room on each side: 0 → 11 %, 1 → 89 %, ½ → 50 %
    expect(plotCoordinates({ pace: 0, breadth: 0 })).toEqual({ x: '11%', y: '89%' });
    expect(plotCoordinates({ pace: 1, breadth: 1 })).toEqual({ x: '89%', y: '11%' });
    expect(plotCoordinates({ pace: 0.5, breadth: 0.5 })).toEqual({ x: '50%', y: '50%' });
  });

  test('puts the label of a standing at the foot of its line, below all models', () => {
    render(<OperationsMap title="Map" models={models} standing={standing} />);
    const foot = screen.getByText('You').parentElement;
    // pace ½ → 50 % across; 100 % down is the axis
    expect([foot?.getAttribute('x'), foot?.getAttribute('y')]).toEqual(['50%', '100%']);
  });
});

describe('the operations map as a table', () => {
  test('gives each position in words and on a scale of 0 to 100, the organisation last', () => {
    render(<OperationsMapTable caption="Map" models={models} standing={standing} />);
    const table = screen.getByRole('table', { name: 'Map' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Model', 'Pace of change', 'Breadth of estate'],
      ['DevOps', 'fast (85)', 'narrow (25)'],
      ['TechOps', 'slow (15)', 'wide (92)'],
      ['You', 'moderate (50)', 'medium (50)'],
    ]);
  });
});
