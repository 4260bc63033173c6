'use client';

/** Light, dark, or as the system: kept in the browser's storage, read before the first paint by `ThemeScript`. */
import { useSyncExternalStore } from 'react';
import { themeKey } from './theme-key';

const themes = [
  { id: 'system', label: 'System' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;
type Theme = (typeof themes)[number]['id'];

export function ThemeSwitch() {
  // Unknown on the server: the switch is invisible, but keeps its space, until a script runs.
  const theme = useSyncExternalStore(onChange, chosenTheme, () => undefined);
  return (
    <fieldset className={`flex flex-wrap items-center gap-x-4 ${theme === undefined ? 'invisible' : ''}`}>
      <legend className="float-left mr-4 font-semibold text-ink">Theme</legend>
      {themes.map(({ id, label }) => (
        <label key={id} className="inline-flex min-h-8 items-center gap-1.5">
          <input
            type="radio"
            name="theme"
            value={id}
            checked={theme === id}
            onChange={() => choose(id)}
            className="size-4"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

const listeners = new Set<() => void>();

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', followOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', followOtherTab);
  };
}

/** What the document shows now: the attribute, since storage may be switched off. */
function chosenTheme(): Theme {
  const shown = document.documentElement.dataset.theme;
  return themes.find(({ id }) => id === shown)?.id ?? 'system';
}

function choose(theme: Theme): void {
  show(theme);
  try {
    if (theme === 'system') window.localStorage.removeItem(themeKey);
    else window.localStorage.setItem(themeKey, theme);
  } catch {
    // Without storage the choice holds until the page is loaded again.
  }
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function followOtherTab({ key: changed, newValue }: StorageEvent): void {
  // A null key means that all of the storage was cleared.
  if (changed === themeKey || changed === null) show(newValue === 'light' || newValue === 'dark' ? newValue : 'system');
}
