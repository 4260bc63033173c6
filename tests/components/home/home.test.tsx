import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Doors } from '@/components/home/doors';
import { ModelIndex } from '@/components/home/model-index';

describe('the first page', () => {
  test('has one thing to do first and another way in, and says with the data’s own numbers what is behind them', () => {
    const { container } = render(
      <Doors
        counts={{ dimensions: 24, questions: 25, quick: 8, minutes: 14, quickMinutes: 4 }}
        comparison={{ href: '/compare', title: 'Compare the models' }}
        questionnaire={{ href: '/questionnaire', title: 'Find your blend' }}
      />,
    );
    const doors = screen.getAllByRole('link');
    expect(doors.map((door) => door.getAttribute('href'))).toEqual(['/questionnaire', '/compare']);
    expect(container).toHaveTextContent('8 questions, about 4 minutes. All 25: about 14.');
    expect(container).toHaveTextContent('24 rows');
  });

  test('lists each model with its name, what the name is short for, what it is for and its page', () => {
    render(
      <ModelIndex
        models={[
          {
            id: 'sre',
            name: 'SRE',
            expansion: 'Site reliability engineering',
            gist: 'Keeping services as reliable as users need',
            href: '/models/sre',
            mark: { shape: 'triangle', colour: 'red' },
          },
        ]}
      />,
    );
    const entry = screen.getByRole('listitem');
    expect(within(entry).getByRole('link', { name: 'SRE' })).toHaveAttribute('href', '/models/sre');
    expect(entry).toHaveTextContent('Site reliability engineering');
    expect(entry).toHaveTextContent('Keeping services as reliable as users need');
  });
});
