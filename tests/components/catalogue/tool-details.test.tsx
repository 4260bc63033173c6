import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ToolDetails } from '@/components/catalogue/tool-details';
import type { ToolEntry } from '@/lib/guide/catalogue/tool-entry';

const link = (page: string, id: string) => ({ label: `The ${id}`, href: `/${page}/${id}` });
const sre = {
  id: 'sre',
  name: 'SRE',
  href: '/models/sre',
  mark: { colour: 'oklch(0.6 0.15 20)', shape: 'triangle' },
} as const;

/** What is said about a term. */
const said = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

describe('a tool', () => {
  const tool: ToolEntry = {
    evidence: 'practice',
    id: 'opsgenie',
    href: '/tools/opsgenie',
    name: 'Opsgenie',
    aliases: ['Atlassian Opsgenie'],
    category: 'Incidents',
    what: 'A service for rotas.',
    models: [sre],
    homepage: { href: 'https://www.example.org/ops', label: 'example.org/ops' },
    licence: 'Commercial service',
    life: 'Being closed. End of support: the whole service, April 2027.',
    status: 'Its maker confirms it.',
    looks: '26 November 2026',
    warning: { heading: 'It is closing', text: 'Do not start with it.' },
    articles: [link('guides', 'on-call')],
    sources: [link('sources', 'report'), link('sources', 'docs')],
  };

  test('sets its warning apart, under a heading of its own', () => {
    render(<ToolDetails tool={tool} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Warning: It is closing' })).toBeInTheDocument();
  });

  test('leads to its homepage without a handle on this page, and to its sources', () => {
    render(<ToolDetails tool={tool} />);
    const homepage = screen.getByRole('link', { name: 'example.org/ops' });
    expect(homepage).toHaveAttribute('href', 'https://www.example.org/ops');
    expect(homepage).toHaveAttribute('rel', 'noopener');
    expect(said('Sources')).toHaveTextContent('The reportThe docs');
    expect(said('Also called')).toHaveTextContent('Atlassian Opsgenie');
    expect(said('Category')).toHaveTextContent('Incidents');
  });

  test('says whether it is alive, and when somebody looked', () => {
    render(<ToolDetails tool={tool} />);
    expect(said('State')).toHaveTextContent(
      'Being closed. End of support: the whole service, April 2027. Its maker confirms it.',
    );
    expect(said('Last checked')).toHaveTextContent('26 November 2026');
  });

  test('leads to its models, and back to the articles that name it', () => {
    render(<ToolDetails tool={tool} />);
    expect(screen.getByRole('link', { name: 'SRE' })).toHaveAttribute('href', '/models/sre');
    expect(said('In articles')?.querySelector('a')).toHaveAttribute('href', '/guides/on-call');
  });

  test('without a warning has none', () => {
    render(<ToolDetails tool={{ ...tool, warning: null }} />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
});
