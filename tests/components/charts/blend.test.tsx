import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { BlendBar } from '@/components/charts/blend-bar';
import type { BlendPart } from '@/components/charts/blend-part';
import { BlendRing } from '@/components/charts/blend-ring';

const parts: readonly BlendPart[] = [
  { id: 'devops', name: 'DevOps', colour: 'green', shape: 'circle', share: 0.625, percent: 62 },
  { id: 'sre', name: 'SRE', colour: 'red', shape: 'triangle', share: 0.375, percent: 38 },
  { id: 'netops', name: 'NetOps', colour: 'orange', shape: 'hexagon', share: 0, percent: 0 },
];

describe.each([
  ['bar', BlendBar],
  ['ring', BlendRing],
])('the blend %s', (_, Chart) => {
  test('is a picture with a name and a description that says every share', () => {
    render(<Chart title="Your blend" parts={parts} />);
    const picture = screen.getByRole('img', { name: 'Your blend' });
    expect(picture).toHaveAccessibleDescription('DevOps 62%, SRE 38%, NetOps 0%.');
  });

  test('names every part and its percentage outside of the picture, in the given order', () => {
    render(<Chart title="Your blend" parts={parts} />);
    const entries = screen.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(entries).toEqual(['DevOps 62%', 'SRE 38%', 'NetOps 0%']);
  });

  test('can stand twice on a page without sharing an id', () => {
    const { container } = render(
      <>
        <Chart title="Then" parts={parts} />
        <Chart title="Now" parts={parts} />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(screen.getByRole('img', { name: 'Now' })).toBeInTheDocument();
  });

  test('uses no style attribute', () => {
    const { container } = render(<Chart title="Your blend" parts={parts} />);
    expect(container.querySelector('[style]')).toBeNull();
  });
});

describe('the blend bar', () => {
  test('draws each part as long as its share, one after the other, and leaves out what has none', () => {
    const { container } = render(<BlendBar title="Your blend" parts={parts} />);
    const drawn = [...container.querySelectorAll('g > rect')].map((rect) => [
      rect.getAttribute('x'),
      rect.getAttribute('width'),
    ]);
    // 0.625 = 62.5%, and the next starts there
    expect(drawn).toEqual([
      ['0%', '62.5%'],
      ['62.5%', '37.5%'],
    ]);
  });
});
