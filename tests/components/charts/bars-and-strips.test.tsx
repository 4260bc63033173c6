import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AgreementStrip } from '@/components/charts/agreement-strip';
import { DivergingBar } from '@/components/charts/diverging-bar';

describe('a bar that diverges from zero', () => {
  test('starts in the middle, to the right above zero and to the left below', () => {
    const bar = (value: number) =>
      render(<DivergingBar value={value} reach={8} colour="red" />).container.querySelector('rect');
    // 4 of 8 is half of a side, a quarter of the whole: 50 % to 75 %, and 25 % to 50 %
    expect([bar(4)?.getAttribute('x'), bar(4)?.getAttribute('width')]).toEqual(['50%', '25%']);
    expect([bar(-4)?.getAttribute('x'), bar(-4)?.getAttribute('width')]).toEqual(['25%', '25%']);
  });
});

describe('the agreement strip', () => {
  test('is a picture with a description, and a list in the scale’s order', () => {
    const steps = [
      { id: 'a', label: 'Daily', count: 4 },
      { id: 'b', label: 'Weekly', count: 0 },
    ];
    render(<AgreementStrip title="How often?" steps={steps} />);
    expect(screen.getByRole('img', { name: 'How often?' })).toHaveAccessibleDescription('Daily: 4; Weekly: 0.');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Daily: 4', 'Weekly: 0']);
  });
});
