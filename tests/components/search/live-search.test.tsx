import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveSearch } from '@/components/search/live-search';
import { makeIndex } from '@/lib/guide/browser/search-query';
import type { SearchEntry, SearchHit } from '@/lib/guide/views/search';

const hit = (title: string): SearchHit => ({
  href: `/metrics/${title}`,
  kind: 'metric',
  title,
  within: 'Metrics',
  lead: `About ${title}.`,
});
const entry = (title: string): SearchEntry => ({ ...hit(title), names: '', text: '' });

const ways = [{ href: '/glossary', label: 'Glossary', description: 'What the words mean.' }];

const address = vi.hoisted(() => ({ query: '' }));
vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams({ q: address.query }) }));

const index = JSON.stringify(makeIndex(['latency', 'saturation', 'traffic'].map(entry)));
const fetched = vi.fn();

beforeEach(() => {
  address.query = '';
  vi.resetModules();
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

const results = () => screen.queryAllByRole('listitem').map((item) => within(item).getByRole('link').textContent);

describe('the search', () => {
  test('is a plain form that sends its words to its own page', () => {
    render(<LiveSearch query="" hits={[]} ways={ways} />);
    const input = screen.getByRole('searchbox', { name: 'What are you looking for?' });
    expect(input).toHaveAttribute('name', 'q');
    expect(input.closest('form')).toHaveAttribute('action', '/search');
    expect(screen.getByRole('link', { name: 'error budget' })).toHaveAttribute('href', '/search?q=error+budget');
    expect(fetched).not.toHaveBeenCalled();
  });

  test('shows what the server has found, without fetching anything', () => {
    address.query = 'latency';
    render(<LiveSearch query="latency" hits={[hit('latency')]} ways={ways} />);
    expect(screen.getByRole('searchbox')).toHaveValue('latency');
    expect(screen.getByRole('status')).toHaveTextContent('1 result for “latency”.');
    const item = within(screen.getByRole('listitem'));
    expect(item.getByRole('link', { name: 'latency' })).toHaveAttribute('href', '/metrics/latency');
    expect(item.getByText('Metrics')).toBeInTheDocument();
    expect(item.getByText('About latency.')).toBeInTheDocument();
    expect(fetched).not.toHaveBeenCalled();
  });

  test('says so when nothing is found, and offers ways on', () => {
    address.query = 'xyzzy';
    render(<LiveSearch query="xyzzy" hits={[]} ways={ways} />);
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “xyzzy”.');
    expect(screen.getByRole('heading', { name: 'What you can try' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Glossary' })).toHaveAttribute('href', '/glossary');
  });

  test('says what to do when the index can’t be fetched, and finds when it can be', async () => {
    const user = userEvent.setup();
    fetched.mockResolvedValueOnce(new Response('', { status: 503 }));
    render(<LiveSearch query="" hits={[]} ways={ways} />);
    await user.type(screen.getByRole('searchbox'), 's');
    expect(await screen.findByText(/could not be loaded\. Press Search\./)).toBeInTheDocument();

    fetched.mockResolvedValue(new Response(index));
    await user.type(screen.getByRole('searchbox'), 'atur');
    expect(await screen.findByText('1 result for “satur”.')).toBeInTheDocument();
    expect(results()).toEqual(['saturation']);
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  test('finds while one types, and fetches the index once', async () => {
    const user = userEvent.setup();
    render(<LiveSearch query="" hits={[]} ways={ways} />);
    await user.type(screen.getByRole('searchbox'), 'traffic');
    expect(await screen.findByText('1 result for “traffic”.')).toBeInTheDocument();
    await user.clear(screen.getByRole('searchbox'));
    expect(await screen.findByRole('heading', { name: 'For example' })).toBeInTheDocument();
    expect(fetched.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('finds at once what the address holds since the server answered', async () => {
    address.query = 'latency';
    render(<LiveSearch query="" hits={[]} ways={ways} />);
    expect(await screen.findByText('1 result for “latency”.')).toBeInTheDocument();
  });
});
