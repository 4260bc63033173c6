import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button, ButtonLink } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Disclosure } from '@/components/ui/disclosure';

describe('breadcrumbs', () => {
  test('lead back to the home page and the pages above; the page itself is no link', () => {
    render(<Breadcrumbs trail={[{ label: 'Models', href: '/models' }]} current="SRE" />);
    const nav = screen.getByRole('navigation', { name: 'Breadcrumbs' });
    const links = within(nav).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Opsblend', '/'],
      ['Models', '/models'],
    ]);
    expect(within(nav).getByText('SRE')).toHaveAttribute('aria-current', 'page');
  });
});

describe('a button', () => {
  test('does not submit a form unless told to', () => {
    render(<Button>Copy</Button>);
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveAttribute('type', 'button');
  });

  test('can be pressed with the keyboard', async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Copy</Button>);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledOnce();
  });

  test('is a link where it goes somewhere', () => {
    render(<ButtonLink href="/compare">Compare</ButtonLink>);
    expect(screen.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/compare');
  });
});

describe('a callout', () => {
  test('says its kind in words and takes the heading level of its place', () => {
    render(
      <Callout kind="warning" heading="Fewer than twenty engineers" level={4}>
        <p>A rota needs more.</p>
      </Callout>,
    );
    expect(screen.getByRole('heading', { level: 4, name: 'Warning: Fewer than twenty engineers' })).toBeInTheDocument();
  });
});

describe('a disclosure', () => {
  test('is the browser’s own details element, closed unless told otherwise', () => {
    render(
      <Disclosure summary="Why we ask">
        <p>Because it matters.</p>
      </Disclosure>,
    );
    const details = screen.getByRole('group');
    expect(details.tagName).toBe('DETAILS');
    expect(details).not.toHaveAttribute('open');
    expect(within(details).getByText('Why we ask')).toBeInTheDocument();
  });
});
