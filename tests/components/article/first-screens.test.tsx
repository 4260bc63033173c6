import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ModelStrip, ScaleList } from '@/components/article/model-strip';
import { PairInShort } from '@/components/article/pair-in-short';

const models = [
  { id: 'devops', name: 'DevOps', mark: { shape: 'circle', colour: 'green' } },
  { id: 'sre', name: 'SRE', mark: { shape: 'triangle', colour: 'red' } },
] as const;
const pace = {
  id: 'change-cadence',
  name: 'Pace',
  low: 'seldom',
  high: 'daily',
  href: '/compare/rows/change-cadence',
} as const;

test('a pair in short has its scales, a reason to choose either model, and how they work together', () => {
  render(
    <PairInShort
      models={models}
      scales={[
        {
          ...pace,
          places: [
            { model: 'devops', at: 5, why: '' },
            { model: 'sre', at: 4, why: '' },
          ],
        },
      ]}
      choose={[
        { model: 'devops', name: 'DevOps', when: 'changes wait' },
        { model: 'sre', name: 'SRE', when: 'failure costs money' },
      ]}
      together="DevOps keeps change small."
    />,
  );
  expect(screen.getByRole('img', { name: 'Pace, from 1, seldom, to 5, daily: DevOps 5; SRE 4' })).toBeInTheDocument();
  const said = (term: string) => screen.getByText(term).closest('div');
  expect(said('Choose DevOps when')).toHaveTextContent('Choose DevOps when changes wait.');
  expect(said('Choose SRE when')).toHaveTextContent('Choose SRE when failure costs money.');
  expect(said('Together:')).toHaveTextContent('Together: DevOps keeps change small.');
});

const place = (name: string, at: number) =>
  ({ name, colour: 'red', shape: 'circle', pace: at, breadth: at, href: '/' }) as const;

test('the strip of a model leads from each of its parts to where it is explained', () => {
  render(
    <ModelStrip
      place={place('SRE', 0.9)}
      others={[place('DevOps', 0.1)]}
      map="/#map"
      facts={[{ label: 'Fits when', phrase: 'Users feel every failure', href: '/compare/rows/when-to-use' }]}
      scales={[{ ...pace, at: 4 }]}
    />,
  );
  expect(screen.getByRole('region', { name: 'SRE at first sight' })).toBeInTheDocument();
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['On the map', '/#map'],
    ['Fits when', '/compare/rows/when-to-use'],
    ['Pace', '/compare/rows/change-cadence'],
  ]);
  expect(screen.getByText('many releases, many systems')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'Pace: 4 of 5, towards daily' })).toBeInTheDocument();
});

test('in a list the scales stand alone, each named', () => {
  render(<ScaleList scales={[{ ...pace, at: 1 }]} />);
  expect(screen.getByRole('term')).toHaveTextContent('Pace');
  expect(screen.getByRole('img', { name: 'Pace: 1 of 5, seldom' })).toBeInTheDocument();
});
