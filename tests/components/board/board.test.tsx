import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Board } from '@/components/board/board';
import { EmptyBoard } from '@/components/board/empty-board';
import { AddToBoardDoor, StartBoard } from '@/components/result/team-doors';
import { longBoardPath } from '@/lib/address/board';
import { boardLookup } from '@/lib/guide/board/board-lookup';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { answersOf } from '@/tests/reference/calibration';
import { searchParamsOf } from '../../unit/address/any-query';

const codeOf = (changes: Record<string, string> = {}) =>
  encode(currentEdition, { answers: { ...answersOf('C06'), ...changes }, importance: {} });
const nasty = '<img src=x onerror=alert(1)>';

function show(path: string) {
  const found = boardLookup(searchParamsOf(path));
  if (found.kind !== 'board') throw new Error(`${path} is no board`);
  return render(<Board {...found.board} />);
}

describe('a board', () => {
  const members = [
    { code: codeOf(), label: nasty },
    { code: codeOf({ 'main-wish': 'reliability' }), label: 'Ben' },
    { code: codeOf({ 'main-wish': 'network' }), label: '' },
  ];

  test('shows labels as text, each with its result and a button that leaves it out', () => {
    const { container } = show(longBoardPath({ members }));
    expect(container.querySelector('img, script')).toBeNull();
    const list = screen.getByRole('region', { name: 'Whose answers' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(within(list).getByText(nasty)).toBeInTheDocument();
    expect(within(list).getByRole('link', { name: /^Result ?of Ben$/ })).toHaveAttribute(
      'href',
      `/r/${members[1]?.code}`,
    );
    const remove = within(list).getByRole('button', { name: /^Remove ?Ben from the board$/ });
    expect(remove).toHaveAttribute('name', 'without');
    expect(remove.closest('form')).toHaveAttribute('method', 'get');
  });

  test('leads from the agenda in short to each point', () => {
    const { container } = show(longBoardPath({ members }));
    const links = within(screen.getByRole('region', { name: 'To talk about first' })).getAllByRole('link');
    const [first] = links;
    expect(first?.getAttribute('href')).toMatch(/^#talk-/);
    expect(container.querySelector(first?.getAttribute('href') ?? '')).toBeInTheDocument();
  });

  test('has no two elements with one id', () => {
    const { container } = show(
      longBoardPath({ members: members.map(({ code }, index) => ({ code, label: '市'.repeat(index + 1) })) }),
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says what is wrong with its address', () => {
    show(`/team?r=${codeOf()}&r=NONSENSE`);
    expect(
      screen.getByRole('heading', { name: /One link can’t be read; everything else is used/ }),
    ).toBeInTheDocument();
    expect(screen.getByText('“NONSENSE”')).toBeInTheDocument();
  });
});

test('without members it says what a board is, and how to start one', () => {
  render(<EmptyBoard label="Team board" title="Decide together" scope="" notices={{ faults: [], remarks: [] }} />);
  expect(screen.getByRole('textbox', { name: 'Links to results, or to another board' })).toBeRequired();
  expect(screen.getByRole('link', { name: 'Answer the questionnaire first' })).toHaveAttribute(
    'href',
    '/questionnaire',
  );
});

test('a result leads to a board of its own, and to one whose link is pasted', () => {
  render(
    <>
      <StartBoard code="10BJ8" scope="City" />
      <AddToBoardDoor code="10BJ8" />
    </>,
  );
  expect(screen.getByRole('link', { name: 'Start a board' })).toHaveAttribute('href', '/team?r=10BJ8&scope=City');
  const field = screen.getByRole('textbox', { name: /^Add this to a board/ });
  expect(field).toHaveAttribute('name', 'add');
  expect(new FormData(field.closest('form') ?? undefined).get('r')).toBe('10BJ8');
});
