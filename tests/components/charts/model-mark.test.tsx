import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type MarkShape, markPath } from '@/components/charts/mark-path';
import { ModelMark } from '@/components/charts/model-mark';

const shapes: readonly MarkShape[] = ['square', 'circle', 'triangle', 'hexagon', 'diamond', 'star'];

describe('a model’s mark', () => {
  test('is decoration beside a name, and a picture with a name where it stands alone', () => {
    const { rerender } = render(<ModelMark shape="circle" colour="green" />);
    expect(screen.queryByRole('img')).toBeNull();
    rerender(<ModelMark shape="circle" colour="green" label="DevOps" />);
    expect(screen.getByRole('img', { name: 'DevOps' })).toBeInTheDocument();
  });

  test('has an outline of its own for every shape, so that nothing depends on colour', () => {
    expect(new Set(shapes.map((shape) => markPath(shape, 14))).size).toBe(shapes.length);
  });

  test('draws a hexagon with six corners in the area of the disc it stands for', () => {
    const corners = [...markPath('hexagon', 14).matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(corners).toHaveLength(6);
    // shoelace formula: ½ · |Σ (x₁y₂ − x₂y₁)| = π · 7²
    const doubled = corners.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = corners[(index + 1) % corners.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(Math.abs(doubled) / 2).toBeCloseTo(Math.PI * 49, 1);
  });
});
