import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { CopyLine } from '@/components/ui/copy-line';

const link = `${window.location.origin}/r/ABCDE-FG`;

test('the whole link is shown with the address that the browser has, and the button copies it and says so', async () => {
  const user = userEvent.setup();
  render(<CopyLine text="https://opsblend.invalid/r/ABCDE-FG" label="Copy the link" />);
  expect(screen.getByText(link)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await navigator.clipboard.readText()).toBe(link);
  expect(screen.getByText('Copied.')).toHaveAttribute('aria-live', 'polite');
});

test('a text that may have many lines stands in a region that a keyboard can scroll', async () => {
  const user = userEvent.setup();
  render(<CopyLine text="https://opsblend.invalid/r/ABCDE-FG" label="Copy the link" region="The board’s link" />);
  const region = screen.getByRole('region', { name: 'The board’s link' });
  expect(region).toHaveTextContent(link);
  expect(region).toHaveAttribute('tabindex', '0');
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await navigator.clipboard.readText()).toBe(link);
});

test('where the browser does not allow copying, it says what to do', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  render(<CopyLine text="https://opsblend.invalid/r/ABCDE-FG" label="Copy the link" />);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(screen.getByText(/It is selected: copy it by hand\.$/)).toBeInTheDocument();
  expect(window.getSelection()?.toString()).toBe(link);
});

test('without the clipboard, as on plain http, the selected link is copied in the old way', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  const execCommand = vi.fn(() => window.getSelection()?.toString() === link);
  Object.assign(document, { execCommand });
  render(<CopyLine text="https://opsblend.invalid/r/ABCDE-FG" label="Copy the link" />);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(execCommand).toHaveBeenCalledWith('copy');
  expect(screen.getByText('Copied.')).toBeInTheDocument();
  Reflect.deleteProperty(document, 'execCommand');
});

test('without a script the link is shown as the server knows it', () => {
  document.body.innerHTML = renderToString(<CopyLine text="https://guide.example/r/ABCDE-FG" label="Copy the link" />);
  expect(screen.getByText('https://guide.example/r/ABCDE-FG')).toBeInTheDocument();
});
