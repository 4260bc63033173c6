import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SiteNav } from '@/components/layout/site-nav';

const pages = [
  { href: '/models', label: 'Models' },
  { href: '/compare', label: 'Compare' },
  { href: '/method', label: 'Method' },
];

const path = vi.hoisted(() => ({ current: '/' }));
vi.mock('next/navigation', () => ({ usePathname: () => path.current }));

function currentLinks(pathname: string): (string | null)[][] {
  path.current = pathname;
  render(<SiteNav pages={pages} />);
  return within(screen.getByRole('navigation', { name: 'Main' }))
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => [link.textContent, link.getAttribute('aria-current')]);
}

describe('the main navigation', () => {
  beforeEach(() => {
    path.current = '/';
  });

  test('leads to each of its pages by the name that it has there', () => {
    render(<SiteNav pages={pages} />);
    const links = screen.getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['/models', 'Models'],
      ['/compare', 'Compare'],
      ['/method', 'Method'],
    ]);
  });

  test('marks the current page', () => {
    expect(currentLinks('/compare')).toEqual([['Compare', 'page']]);
  });

  test('marks the part of the guide that a page below belongs to', () => {
    expect(currentLinks('/models/sre')).toEqual([['Models', 'true']]);
  });

  test('marks nothing on the home page, nor for an address that only begins alike', () => {
    expect(currentLinks('/')).toEqual([]);
  });

  test('does not take /methodology for /method', () => {
    expect(currentLinks('/methodology')).toEqual([]);
  });
});
