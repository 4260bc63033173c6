import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StartForm } from '@/components/questionnaire/start-form';

test('both sets begin by a plain form, which says what the answers are about', () => {
  render(<StartForm first={{ full: '/questionnaire/cake', quick: '/questionnaire/room' }} full={3} quick={2} />);
  const all = screen.getByRole('button', { name: 'Start with all 3' });
  const form = all.closest('form');
  expect(form).toHaveAttribute('method', 'get');
  expect(form).toHaveAttribute('action', '/questionnaire/cake');
  expect(screen.getByRole('button', { name: 'Start with 2' })).toHaveAttribute('formaction', '/questionnaire/room');
  expect(screen.getByRole('button', { name: 'Start with 2' })).toHaveAttribute('name', 'set');
  expect(screen.getByRole('textbox', { name: /^What is this about\?/ })).toHaveAttribute('name', 'scope');
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/at most 60 characters/);
  expect(screen.getByText(/the organisation, or the part of it that the decision is about/)).toBeInTheDocument();
});
