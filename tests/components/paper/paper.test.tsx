import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Paper } from '@/components/paper/paper';
import { paperPage } from '@/lib/guide/paper/paper-page';
import { currentEdition } from '@/lib/questionnaire';
import { calibrationProfiles } from '@/lib/questionnaire/calibration';
import { encode } from '@/lib/share/codec';

function show(answers: Record<string, string>, scope = '') {
  const lookup = paperPage(encode(currentEdition, { answers, importance: {} }), scope);
  if (lookup.kind !== 'paper') throw new Error(lookup.kind);
  render(<Paper {...lookup.paper} />);
}
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('a paper has what those need who have to agree, and room for their decision', () => {
  show(calibrationProfiles.find(({ id }) => id === 'C06')?.answers ?? {}, '<b>Shop</b>');
  expect(headings()).toEqual([
    'What it means in practice',
    'The blend, and who leads which work',
    'How sure it is',
    'What could go wrong',
    'What it takes',
    'What is not known',
    'The first steps, and how long each takes',
    'The three figures that show whether it works',
    'What is asked for',
  ]);
  expect(screen.getByText('<b>Shop</b>')).toBeVisible();
  expect(screen.getByText(/^In money: not known/)).toBeVisible();
  const blanks = within(screen.getByRole('list', { name: 'To be filled in by hand' })).getAllByRole('listitem');
  expect(blanks.map(({ textContent }) => textContent)).toContain('Decided by');
});

test('too few answers: the paper says what to find out, and asks for no other decision', () => {
  show({ 'release-need': 'weekly' });
  expect(headings()).toEqual([
    'What it means in practice',
    'How sure it is',
    'What to find out, and who does',
    'What is asked for',
  ]);
  expect(screen.getByText(/Nothing else needs to be decided yet/)).toBeVisible();
});
