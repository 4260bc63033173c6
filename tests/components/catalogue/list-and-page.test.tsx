import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EntryList } from '@/components/catalogue/entry';
import { EntryPage } from '@/components/catalogue/entry-page';
import { ListedItem } from '@/components/catalogue/listed-item';
import type { ListedEntry } from '@/lib/guide/catalogue/entry-parts';

describe('an entry in a list', () => {
  const entry: ListedEntry = {
    id: 'opsgenie',
    href: '/tools/opsgenie',
    name: 'Opsgenie',
    about: 'A service for rotas',
    warning: 'It is closing',
    evidence: 'practice',
  };

  test('can be linked to, and leads to its page', () => {
    render(<EntryList>{[<ListedItem key="a" entry={entry} />]}</EntryList>);
    const item = screen.getByRole('heading', { level: 3, name: 'Opsgenie' }).closest('li');
    expect(item).toHaveAttribute('id', 'opsgenie');
    expect(screen.getByRole('link', { name: 'Opsgenie' })).toHaveAttribute('href', '/tools/opsgenie');
    expect(item).toHaveTextContent('Warning: It is closing');
    expect(item).toHaveTextContent('A service for rotas');
    // A sign alone, which says what it means.
    expect(screen.getByRole('img', { name: 'Common practice' })).toBeInTheDocument();
  });

  test('without a warning or a grade has none', () => {
    const bare = { ...entry, about: 'A Firm, undated', warning: null, evidence: null };
    render(<ListedItem entry={bare} />);
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Opsgenie A Firm, undated$/);
  });
});

describe('the page of an entry', () => {
  const catalogue = { label: 'Tools', href: '/tools' };

  test('has its name for a heading, leads back to the catalogue, and explains its mark', () => {
    render(
      <EntryPage catalogue={catalogue} name="Opsgenie" text="A service for rotas." evidence="practice">
        <p>Its facts</p>
      </EntryPage>,
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Opsgenie' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tools' })).toHaveAttribute('href', '/tools');
    expect(screen.getByText('Its facts')).toBeInTheDocument();
    const legend = screen.getByRole('region', { name: 'What the evidence mark means' });
    expect(within(legend).getAllByRole('term')).toHaveLength(1);
  });

  test('without a grade explains none', () => {
    render(
      <EntryPage catalogue={catalogue} name="The Report">
        <p>Its facts</p>
      </EntryPage>,
    );
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});
