import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CarryOver } from '@/components/questionnaire/carry-over';

const offer = {
  scope: '',
  from: '2020.1',
  to: '2021.1',
  answered: 3,
  kept: 2,
  dropped: [{ question: 'Who bakes the cake?', answer: 'A baker' }],
  added: ['Is there tea?'],
  goOn: '/questionnaire/tea?code=1',
  oldResult: '/r/0',
};

test('it is said how many answers are kept, which are not, and what is new', () => {
  render(<CarryOver {...offer} />);
  expect(screen.getByText(/2 of your 3 answers are kept\.$/)).toBeInTheDocument();
  const dropped = within(screen.getByRole('region', { name: 'Answers without a place in edition 2021.1' }));
  expect(dropped.getByRole('term')).toHaveTextContent('Who bakes the cake?');
  expect(dropped.getByRole('definition')).toHaveTextContent('A baker');
  const added = within(
    screen.getByRole('region', { name: 'Questions that edition 2021.1 adds, open until you answer them' }),
  );
  expect(added.getByRole('listitem')).toHaveTextContent('Is there tea?');
});

test('plain links lead on, and back to the old result', () => {
  render(<CarryOver {...offer} />);
  expect(screen.getByRole('link', { name: 'Go on with what is kept' })).toHaveAttribute('href', offer.goOn);
  expect(screen.getByRole('link', { name: /^See the result of edition 2020\.1/ })).toHaveAttribute('href', '/r/0');
});

test('where all answers are kept and nothing is new, no empty list is shown; where none is kept, the way on says so', () => {
  const { unmount } = render(<CarryOver {...offer} kept={3} dropped={[]} added={[]} />);
  expect(screen.getByText(/All 3 of your answers are kept\.$/)).toBeInTheDocument();
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  unmount();
  render(<CarryOver {...offer} kept={0} />);
  expect(screen.getByRole('link', { name: 'Go on in edition 2021.1' })).toBeInTheDocument();
});
