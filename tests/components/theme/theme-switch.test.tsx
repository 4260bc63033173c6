import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { ThemeSwitch } from '@/components/theme/theme-switch';

afterEach(() => {
  delete document.documentElement.dataset.theme;
  window.localStorage.clear();
});

const chosen = () => document.documentElement.dataset.theme;

describe('the theme switch', () => {
  test('follows the system unless something is chosen', () => {
    render(<ThemeSwitch />);
    expect(screen.getByRole('radio', { name: 'System' })).toBeChecked();
    expect(window.localStorage).toHaveLength(0);
  });

  test('shows a choice at once and keeps it; the system’s theme needs nothing kept', async () => {
    render(<ThemeSwitch />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect([chosen(), window.localStorage.getItem('opsblend.theme')]).toEqual(['dark', 'dark']);
    await userEvent.click(screen.getByRole('radio', { name: 'System' }));
    expect([chosen(), window.localStorage.getItem('opsblend.theme')]).toEqual([undefined, null]);
  });

  test('follows a choice in another tab', () => {
    render(<ThemeSwitch />);
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'opsblend.theme', newValue: 'light' }));
    });
    expect(chosen()).toBe('light');
    expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
  });

  test('is hidden, but keeps its room, where no script runs', () => {
    expect(renderToString(<ThemeSwitch />)).toContain('invisible');
  });
});
