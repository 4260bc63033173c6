import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FramedBlend } from '@/components/embed/framed-blend';
import { FramedComparison } from '@/components/embed/framed-comparison';
import { EmbedCode, EmbedNote } from '@/components/ui/embed-code';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { comparisonEmbed } from '@/lib/guide/embed/elsewhere';
import { framedBlend, framedComparison } from '@/lib/guide/embed/embedded';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { evidenceWords } from '@/lib/words/evidence';
import { shop } from '../../reference/calibration';

describe('in a frame', () => {
  test('a cell says how well it is supported, the row leads to its page, and a legend has the grades', () => {
    const shown = framedComparison({ models: 'devops,sre', groups: 'work' });
    if (shown.kind !== 'comparison') throw new Error('There is none');
    render(<FramedComparison {...shown} />);
    const [first] = shown.groups.flatMap(({ rows }) => rows);
    const header = screen.getByRole('rowheader', { name: first?.dimension.label ?? '' });
    expect(within(header).getByRole('link')).toHaveAttribute('href', first?.href);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Dimension',
      'DevOps',
      'SRE',
    ]);
    const cells = screen.getAllByRole('cell');
    expect(cells).toHaveLength(2 * shown.groups.flatMap(({ rows }) => rows).length);
    const grade = evidenceWords[first?.cells[0]?.evidence ?? 'claim'].label;
    expect(within(cells[0] ?? document.body).getByRole('img', { name: grade })).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Evidence' })).getByText(grade)).toBeInTheDocument();
  });

  test('a cell has its place on the scale of its row, where that has one', () => {
    const shown = framedComparison({ models: 'techops,devops', q: 'cadence' });
    if (shown.kind !== 'comparison') throw new Error('There is none');
    render(<FramedComparison {...shown} />);
    const places = shown.groups.flatMap(({ rows }) => rows.flatMap(({ scale, cells }) => cells.map(() => scale)));
    for (const [index, cell] of screen.getAllByRole('cell').entries()) {
      const scales = within(cell).queryAllByRole('img', { name: /^\d of 5/ });
      expect(scales).toHaveLength(places[index] ? 1 : 0);
    }
    expect(places.some(Boolean)).toBe(true);
  });

  test('a blend is a picture with its key, and how many answers it is of', () => {
    const shown = framedBlend(encode(currentEdition, { answers: shop, importance: {} }), {});
    if (shown.kind !== 'blend') throw new Error('There is none');
    render(<FramedBlend {...shown} />);
    expect(screen.getByRole('img', { name: 'The blend' })).toHaveAccessibleDescription(/^SysOps \d+%, DevOps \d+%/);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByText(/\d+ of 30 questions answered\.$/)).toBeInTheDocument();
  });
});

test('the code for other sites can be copied, and what it shows be seen alone', () => {
  const view = comparisonEmbed(comparison({ models: 'devops,sre' }));
  render(
    <EmbedCode {...view}>
      <EmbedNote {...view} />
    </EmbedCode>,
  );
  expect(
    screen.getByText(/^<iframe src=".*\/embed\/compare\?models=devops,sre" title="DevOps and SRE compared"/),
  ).toBeInTheDocument();
  expect(screen.getByText(/opsblend:height', height/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See it alone', hidden: true })).toHaveAttribute('href', view.path);
});
