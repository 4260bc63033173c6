import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Doors } from '@/components/home/doors';
import { ModelIndex } from '@/components/home/model-index';

describe('the first page', () => {
  test('has two doors, and says with the data’s own numbers what is behind them', () => {
    render(
      <Doors
        counts={{ dimensions: 24, questions: 25, quick: 8 }}
        comparison={{ href: '/compare', title: 'Compare the models' }}
        questionnaire={{ href: '/questionnaire', title: 'Find your blend' }}
      />,
    );
    const doors = screen.getAllByRole('listitem');
    expect(doors.map((door) => within(door).getByRole('link').getAttribute('href'))).toEqual([
      '/compare',
      '/questionnaire',
    ]);
    expect(doors[0]).toHaveTextContent('24 rows');
    expect(doors[1]).toHaveTextContent('25 questions');
    expect(doors[1]).toHaveTextContent('8 for a first answer');
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
