import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SiteFooter } from '@/components/layout/site-footer';
import { contentId, SkipLink } from '@/components/layout/skip-link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';

describe('the frame', () => {
  it('has a skip link to the content', () => {
    render(<SkipLink />);
    expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute('href', `#${contentId}`);
  });

  it('says in the footer how readers are treated, and leads to the method', () => {
    render(<SiteFooter />);
    const footer = screen.getByRole('contentinfo');
    expect(footer).toHaveTextContent('No account, no cookie, no tracker');
    expect(footer).toHaveTextContent('MIT licence');
    expect(screen.getByRole('link', { name: 'How a recommendation is made' })).toHaveAttribute('href', '/method');
  });

  it('gives a page one h1', () => {
    render(<PageHeader title="Site reliability engineering" lede="What it is." />);
    expect(screen.getByRole('heading', { level: 1, name: 'Site reliability engineering' })).toBeInTheDocument();
  });

  it('names a section by its heading', () => {
    render(
      <Section id="why" heading="Why this blend">
        <p>Because of two answers.</p>
      </Section>,
    );
    expect(screen.getByRole('region', { name: 'Why this blend' })).toHaveAttribute('id', 'why');
  });
});
