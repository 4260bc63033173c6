import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SiteFooter } from '@/components/layout/site-footer';
import { contentId, SkipLink } from '@/components/layout/skip-link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';

describe('the frame', () => {
  test('has a skip link to the content', () => {
    render(<SkipLink />);
    expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute('href', `#${contentId}`);
  });

  test('says in the footer how readers are treated, and leads to pages under headings', () => {
    render(<SiteFooter groups={[{ heading: 'Decide', pages: [{ href: '/method', label: 'Method' }] }]} />);
    const footer = screen.getByRole('contentinfo');
    expect(footer).toHaveTextContent('No account, no cookie, no tracker');
    expect(footer).toHaveTextContent('MIT licence');
    const decide = screen.getByRole('navigation', { name: 'Decide' });
    expect(within(decide).getByRole('link', { name: 'Method' })).toHaveAttribute('href', '/method');
  });

  test('gives a page one h1', () => {
    render(<PageHeader title="Site reliability engineering" lede="What it is." />);
    expect(screen.getByRole('heading', { level: 1, name: 'Site reliability engineering' })).toBeInTheDocument();
  });

  test('names a section by its heading', () => {
    render(
      <Section id="why" heading="Why this blend">
        <p>Because of two answers.</p>
      </Section>,
    );
    expect(screen.getByRole('region', { name: 'Why this blend' })).toHaveAttribute('id', 'why');
  });
});
