import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AnswerCount } from '@/components/result/answer-count';
import { AreaReason } from '@/components/result/area-reason';
import { Contributions } from '@/components/result/contributions';
import { Flips } from '@/components/result/flips';
import { NewerEdition } from '@/components/result/newer-edition';
import { NotEnough } from '@/components/result/not-enough';
import { OpenQuestions } from '@/components/result/open-questions';
import { Reasons } from '@/components/result/reasons';
import { UnreadableLink } from '@/components/result/unreadable-link';
import type { BlendRow } from '@/lib/guide/browser/result/result-page';

const models: BlendRow[] = [
  {
    id: 'devops',
    name: 'DevOps',
    colour: 'oklch(0.6 0.13 150)',
    shape: 'circle',
    share: 0.625,
    percent: 63,
    low: 0.5,
    high: 0.7,
    chance: '93%',
    role: 'leads',
  },
  {
    id: 'sre',
    name: 'SRE',
    colour: 'oklch(0.6 0.15 20)',
    shape: 'triangle',
    share: 0.375,
    percent: 37,
    low: 0.3,
    high: 0.5,
    chance: '7%',
    role: 'supports',
  },
];

test('the count says what the result rests on, and leaves out what is not there', () => {
  const { rerender } = render(
    <AnswerCount
      options={12}
      unknown={5}
      notApplicable={4}
      open={3}
      all={24}
      edition="2026.1"
      path="/r/1ABC"
      review="/review"
    />,
  );
  const line = '12 of 24 questions answered · 5 “we don’t know” · 4 “doesn’t apply” · 3 not answered · edition 2026.1';
  expect(screen.getByText(line, { exact: false })).toBeInTheDocument();
  rerender(
    <AnswerCount
      options={24}
      unknown={0}
      notApplicable={0}
      open={0}
      all={24}
      edition="2026.1"
      path="/r/1ABC"
      review="/review"
    />,
  );
  expect(screen.getByText('24 of 24 questions answered · edition 2026.1', { exact: false })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Change the answers' })).toHaveAttribute('href', '/review');
});

test('too few answers are told how many a blend needs', () => {
  render(<NotEnough review="/review" minimumAnswers={5} />);
  expect(screen.getByText(/A blend needs at least five answers/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go on answering' })).toHaveAttribute('href', '/review');
});

test('reasons stand for and against, signed, each linked to its question', () => {
  const row = (question: string, points: number) => ({ question, answer: 'Yes', points, change: `/q/${points}` });
  render(<Reasons model="DevOps" colour="green" for={[row('One?', 4.25)]} against={[row('Two?', -1)]} />);
  const [inFavour, against] = screen.getAllByRole('listitem');
  expect(screen.getByRole('heading', { name: 'For DevOps' })).toBeInTheDocument();
  expect(inFavour).toHaveTextContent('YesOne?+4.3');
  expect(screen.getByRole('heading', { name: 'Against DevOps' })).toBeInTheDocument();
  expect(against).toHaveTextContent('YesTwo?−1.0');
  expect(screen.getByRole('link', { name: 'Two?' })).toHaveAttribute('href', '/q/-1');
});

test('it is said where nothing speaks against the leader', () => {
  render(<Reasons model="SRE" colour="red" for={[]} against={[]} />);
  expect(screen.getByText('No answer speaks against SRE.')).toBeInTheDocument();
});

test('the contributions are a table whose columns add to the shares', () => {
  render(
    <Contributions
      models={models}
      rows={[
        { question: 'One?', answer: 'Yes', importance: 'more', points: [50, 12.5], change: '/q/one' },
        { question: 'Two?', answer: 'No', importance: 'normal', points: [12.5, 25], change: '/q/two' },
      ]}
    />,
  );
  const rows = screen.getAllByRole('row', { hidden: true }).map((row) =>
    within(row)
      .queryAllByRole('cell', { hidden: true })
      .map((cell) => cell.textContent),
  );
  // 50 + 12.5 = 62.5 and 12.5 + 25 = 37.5.
  expect(rows).toEqual([[], ['50.0', '12.5'], ['12.5', '25.0'], ['62.5', '37.5']]);
  expect(screen.getByText('Counts double')).toBeInTheDocument();
});

test('open questions say why they are open and lead to where they are answered, those to find out first by how far they reach', () => {
  const { rerender } = render(
    <OpenQuestions
      flips={[]}
      settled={false}
      first={1}
      open={[
        { text: 'One?', state: 'unknown', points: 12.34, change: '/q/one' },
        { text: 'Two?', state: 'open', points: 1, change: '/q/two' },
      ]}
    />,
  );
  expect(screen.getByRole('heading', { name: 'Find out first' })).toBeInTheDocument();
  expect(screen.getByText('1 more')).toBeInTheDocument();
  expect(screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
    'One?We don’t know±12.3',
    'Two?Not answered±1.0',
  ]);
  expect(screen.getByRole('link', { name: 'One?' })).toHaveAttribute('href', '/q/one');

  rerender(<OpenQuestions flips={[]} settled first={0} open={[]} />);
  expect(screen.getByText(/^None of the open answers can change the lead any more\./)).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Find out first' })).not.toBeInTheDocument();
});

test('a flip names the change, and the other answers that do the same', () => {
  const change = { question: 'One?', answer: 'Yes', instead: 'No', change: '/q/one' };
  const others = [
    { answer: 'Perhaps', path: '/r/2' },
    { answer: 'Often', path: '/r/3' },
  ];
  const shown = { open: [], first: 0, settled: true };
  const { rerender } = render(<Flips {...shown} flips={[{ lead: 'SRE', changes: [change], path: '/r/1', others }]} />);
  expect(screen.getByText(/^“Yes” instead of “No”/)).toBeInTheDocument();
  expect(screen.getByText(/^The same goes for/)).toHaveTextContent('The same goes for “Perhaps” and “Often”.');
  expect(screen.getByRole('link', { name: '“Often”' })).toHaveAttribute('href', '/r/3');

  rerender(<Flips {...shown} flips={[{ lead: 'SRE', changes: [change], path: '/r/1', others: [] }]} />);
  expect(screen.queryByText(/^The same goes for/)).not.toBeInTheDocument();
});

test('a work area says which answer its leader has most of; where nothing leads, the question that would tell', () => {
  const { container, rerender } = render(<AreaReason because="Every week" ask={undefined} />);
  expect(container).toHaveTextContent('Every week');
  rerender(<AreaReason because={undefined} ask={{ question: 'One?', change: '/q/one' }} />);
  expect(container).toHaveTextContent('This would tell most: One?');
  expect(screen.getByRole('link', { name: 'One?' })).toHaveAttribute('href', '/q/one');
  rerender(<AreaReason because={undefined} ask={undefined} />);
  expect(container).toHaveTextContent('Not enough is known here.');
});

test('an unreadable link is explained, with what to do and where to go', () => {
  render(<UnreadableLink what="A character is missing." advice="Copy the whole link again." />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This result link can’t be read');
  expect(screen.getByText('A character is missing.')).toBeInTheDocument();
  expect(screen.getByText('Copy the whole link again.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'The link, or its code' }).closest('form')).toHaveAttribute(
    'action',
    '/r',
  );
});

test('a newer edition is offered with what it says, what it drops and what it adds', () => {
  render(
    <NewerEdition id="2027.1" path="/r/2ABC" sentence="SRE leads." dropped={['Old?']} added={['New?', 'Newer?']} />,
  );
  expect(screen.getByRole('heading', { name: /2027\.1/ })).toBeInTheDocument();
  expect(screen.getByText(/“SRE leads\.”/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See that result' })).toHaveAttribute('href', '/r/2ABC');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Old?', 'New?', 'Newer?']);
});
