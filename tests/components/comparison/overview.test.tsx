import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ComparisonForm } from '@/components/comparison/comparison-form';
import { ComparisonWays } from '@/components/comparison/comparison-ways';
import { FromResult } from '@/components/comparison/from-result';
import { OverviewTable } from '@/components/comparison/overview-table';
import { SourceNotes } from '@/components/comparison/source-notes';
import { TableFiles } from '@/components/comparison/table-files';
import { comparison } from '@/lib/guide/comparison/comparison-page';

/** The parts of the page of the comparison, with what the guide gives them for an address. */

const code = '22HZY-VHPH6-QY1D6-CS19W-P83';

describe('the table in short', () => {
  test('has a row for each dimension, whose label leads to its page, and a link to the row itself', () => {
    const { container } = render(<OverviewTable {...comparison({ models: 'sre,devops' })} withAnswers={false} />);
    const table = screen.getByRole('table', { name: 'SRE and DevOps compared: all 24 rows' });
    const columns = within(table).getAllByRole('columnheader');
    expect(columns.map(({ textContent }) => textContent)).toEqual(['Dimension', 'SRE', 'DevOps']);
    const header = within(table).getByRole('rowheader', { name: /^Purpose/ });
    expect(header.closest('tr')).toHaveAttribute('id', 'purpose');
    expect(within(header).getByRole('link', { name: 'Purpose' })).toHaveAttribute('href', '/compare/rows/purpose');
    expect(within(header).getByRole('link', { name: 'Link to this row: Purpose' })).toHaveAttribute('href', '#purpose');
    expect(container.querySelector('details')).toBeNull();
  });

  test('says of each cell where it stands on the row’s scale, its phrase and its evidence', () => {
    render(<OverviewTable {...comparison({ models: 'sysops,devops', groups: 'change' })} withAnswers={false} />);
    const row = screen.getByRole('rowheader', { name: /^Change cadence/ }).closest('tr');
    const [, devops] = within(row ?? document.body).getAllByRole('cell');
    const scale = within(devops ?? document.body).getByRole('img', {
      name: '5 of 5, many times a day',
    });
    expect(scale).toBeInTheDocument();
    expect(within(devops ?? document.body).getByRole('img', { name: 'Verified' })).toBeInTheDocument();
    // SysOps stands at 2, DevOps at 5.
    expect(row).toHaveTextContent('· Far apart');
  });

  test('has no scale and no difference in a row that isn’t measured', () => {
    render(<OverviewTable {...comparison({ models: 'sysops,devops', groups: 'choice' })} withAnswers={false} />);
    const row = screen.getByRole('rowheader', { name: /^Benefits/ }).closest('tr');
    expect(row).not.toHaveTextContent('·');
    expect(within(row ?? document.body).queryByRole('img', { name: / of 5/ })).toBeNull();
  });

  test('leaves out the marks of evidence where they aren’t wanted', () => {
    render(<OverviewTable {...comparison({ models: 'sysops,devops', marks: 'off' })} withAnswers={false} />);
    expect(screen.queryByRole('img', { name: 'Verified' })).toBeNull();
  });

  test('marks the words that were looked for, in a sentence of the long text where the phrase has none', () => {
    const { container } = render(
      <OverviewTable {...comparison({ models: 'sre,devops', q: 'overloaded' })} withAnswers={false} />,
    );
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['overloaded']);
  });

  test('has one’s own answers beside the rows that they are about, and says which decided', () => {
    render(<OverviewTable {...comparison({ from: code })} withAnswers />);
    const [decided] = screen.getAllByText('Decided your result');
    expect(screen.getByRole('columnheader', { name: 'Your answers' })).toBeInTheDocument();
    expect(screen.getAllByText('Not asked').length).toBeGreaterThan(0);
    const link = within(decided?.closest('td') ?? document.body).getAllByRole('link', { name: /Your answer to: / })[0];
    expect(link).toHaveAttribute('href', expect.stringMatching(`^/questionnaire/[a-z-]+\\?code=${code}`));
  });
});

describe('the form', () => {
  const form = (params: Parameters<typeof comparison>[0]) => {
    render(<ComparisonForm {...comparison(params).form} everything="/compare" />);
    return screen.getByRole('form', { name: 'What is compared' });
  };
  const sent = (element: HTMLElement) =>
    element instanceof HTMLFormElement ? [...new FormData(element)] : expect.fail('it is no form');

  test('sends what the address holds, models in the order of the columns', () => {
    const params = { models: 'sre,devops', groups: 'work', show: 'differences', q: 'toil', marks: 'off', from: code };
    expect(sent(form(params))).toEqual([
      ['models', 'sre'],
      ['models', 'devops'],
      ['groups', 'work'],
      ['show', 'differences'],
      ['marks', 'off'],
      ['q', 'toil'],
      ['from', code],
    ]);
  });

  test('goes to the comparison, and has all models ticked where nothing is chosen', () => {
    const element = form({});
    expect(element).toHaveAttribute('action', '/compare');
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(5);
    expect(screen.getByRole('checkbox', { name: 'Most different first' })).not.toBeChecked();
    expect(screen.getByRole('searchbox', { name: 'Find in the table' })).toHaveValue('');
  });
});

describe('the ways', () => {
  const ways = (params: Parameters<typeof comparison>[0]) => {
    const page = comparison(params);
    render(<ComparisonWays {...page} {...page.links} />);
  };

  test('lead to what is often wanted and to each pair, in place', () => {
    ways({ models: 'devops,sre' });
    const often = screen.getByRole('list', { name: 'Often wanted' });
    const people = within(often).getByRole('link', { name: 'People and cost only' });
    expect(people).toHaveAttribute('href', '/compare?models=devops,sre&groups=people');
    expect(people).toHaveAttribute('data-in-place', 'true');
    const pairs = within(screen.getByRole('list', { name: 'Two at a time' }));
    expect(pairs.getAllByRole('link')).toHaveLength(10);
    expect(pairs.getByRole('link', { name: 'DevOps and SRE' })).toHaveAttribute('aria-current', 'true');
  });

  test('move each model a place, where there is one, and each has an id of its own', () => {
    ways({ models: 'sre,devops' });
    const order = within(screen.getByRole('list', { name: 'Order' }));
    expect(
      order.getAllByRole('link').map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]),
    ).toEqual([
      ['SRE one place to the right', '/compare?models=devops,sre'],
      ['DevOps one place to the left', '/compare?models=devops,sre'],
    ]);
    const ids = screen.getAllByRole('link').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('what is shown is there as three files', () => {
  render(<TableFiles files={comparison({ models: 'sre,devops' }).links.files} />);
  const files = within(screen.getByRole('list', { name: 'This table as a file' }));
  expect(files.getByRole('link', { name: 'CSV' })).toHaveAttribute(
    'href',
    '/api/v1/comparison?models=sre,devops&format=csv',
  );
  expect(files.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['CSV', 'Markdown', 'JSON']);
});

test('who comes from a result reads what it says, and finds the way back and the way out', () => {
  const { result, links } = comparison({ from: code });
  if (!result) throw new Error('the code is readable');
  render(<FromResult {...result} withoutResult={links.withoutResult} />);
  expect(screen.getByText(`From your result: ${result.sentence}`)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Back to the result' })).toHaveAttribute('href', `/r/${code}`);
  expect(screen.getByRole('link', { name: 'Compare without it' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/compare\?models=[a-z,]+$/),
  );
});

test('the notes of paper have each source by its number, with its address', () => {
  const { sources } = comparison({ models: 'sre,devops', groups: 'people' });
  const { container } = render(<SourceNotes sources={sources} />);
  const notes = [...container.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(notes).toHaveLength(sources.length);
  expect(notes[0]).toMatch(/^1\. .+, .+ <https:.+>$/);
});

test('those of a large comparison say where the addresses are', () => {
  const { container } = render(<SourceNotes sources={comparison({}).sources} withAddresses={false} />);
  expect(container).not.toHaveTextContent('<https:');
  expect(container).toHaveTextContent('Their addresses are in the guide’s list of sources.');
});
