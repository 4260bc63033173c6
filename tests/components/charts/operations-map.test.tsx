import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { plotCoordinates } from '@/components/charts/map-position';
import { OperationsMap } from '@/components/charts/operations-map';
import { OperationsMapTable } from '@/components/charts/operations-map-table';
import { PlaceOnMap } from '@/components/charts/place-on-map';

const models = [
  { name: 'DevOps', colour: 'green', shape: 'circle', pace: 0.85, breadth: 0.25, href: '/models/devops' },
  { name: 'TechOps', colour: 'purple', shape: 'diamond', pace: 0.15, breadth: 0.92, href: '/models/techops' },
] as const;
const standing = { pace: 0.5, breadth: 0.5, label: 'You' };

describe('the operations map', () => {
  test('has a name, and its description says where each model is', () => {
    render(<OperationsMap title="Where each model is at home" models={models} />);
    expect(screen.getByRole('group', { name: 'Where each model is at home' })).toHaveAccessibleDescription(
      'Pace of change from few releases to many; breadth of estate from few systems to many. ' +
        'DevOps: many releases, few systems; TechOps: few releases, many systems.',
    );
  });

  test('says what its axes and its four corners mean', () => {
    const { container } = render(<OperationsMap title="Map" models={[]} />);
    expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      'few releases,many systems',
      'many releases,many systems',
      'few releases,few systems',
      'many releases,few systems',
      'Pace of change →',
      'Breadth of estate →',
    ]);
  });

  test('has each model as a link to its page that says where the model is', () => {
    render(<OperationsMap title="Map" models={models} />);
    expect(screen.getAllByRole('link')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'DevOps: many releases, few systems' })).toHaveAttribute(
      'href',
      '/models/devops',
    );
  });

  test('draws the rings of a region in the model’s full colour, which has 3:1 against paper in both themes', () => {
    const { container } = render(<OperationsMap title="Map" models={models.slice(0, 1)} />);
    const rings = [...container.querySelectorAll('circle[stroke]')];
    expect(rings).toHaveLength(3);
    for (const ring of rings) {
      expect([ring.getAttribute('stroke'), ring.getAttribute('stroke-opacity')]).toEqual(['green', null]);
    }
  });

  test('labels the organisation where it stands, once for each size of the map', () => {
    render(<OperationsMap title="Map" models={models} standing={standing} />);
    const labels = screen.getAllByText('You');
    // pace ½ and breadth ½ → the middle of the plot
    for (const label of labels) {
      const at = label.closest('svg');
      expect([at?.getAttribute('x'), at?.getAttribute('y')]).toEqual(['50%', '50%']);
    }
    expect(labels).toHaveLength(2);
    expect(screen.getByRole('group').querySelector('desc')).toHaveTextContent('You: some releases, some systems');
  });

  test('draws breadth upwards and leaves room at the ends of both axes', () => {
    // 11 % of room on each side: 0 → 11 %, 1 → 89 %, ½ → 50 %
    expect(plotCoordinates({ pace: 0, breadth: 0 })).toEqual({ x: '11%', y: '89%' });
    expect(plotCoordinates({ pace: 1, breadth: 1 })).toEqual({ x: '89%', y: '11%' });
    expect(plotCoordinates({ pace: 0.5, breadth: 0.5 })).toEqual({ x: '50%', y: '50%' });
  });

  test('shows a single model small, with the others around it', () => {
    const [model, ...others] = models;
    const { container } = render(<PlaceOnMap model={model} others={others} />);
    expect(
      screen.getByRole('img', { name: 'DevOps on the operations map: many releases, few systems' }),
    ).toBeInTheDocument();
    expect(container.querySelectorAll('path')).toHaveLength(2);
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
      ['DevOps', '85, many releases', '25, few systems'],
      ['TechOps', '15, few releases', '92, many systems'],
      ['You', '50, some releases', '50, some systems'],
    ]);
  });
});
