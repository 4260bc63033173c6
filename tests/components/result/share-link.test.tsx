import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ShareLink } from '@/components/result/share-link';

const link = `${window.location.origin}/r/ABCDE-FG`;

test('the whole link is shown, and the button copies it and says so', async () => {
  const user = userEvent.setup();
  render(<ShareLink path="/r/ABCDE-FG" />);
  expect(screen.getByText(link)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await navigator.clipboard.readText()).toBe(link);
  expect(screen.getByText('Copied.')).toHaveAttribute('aria-live', 'polite');
});

test('where the browser does not allow copying, it says what to do', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  render(<ShareLink path="/r/ABCDE-FG" />);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(screen.getByText(/The link is selected: copy it by hand\.$/)).toBeInTheDocument();
  expect(window.getSelection()?.toString()).toBe(link);
});

test('without the clipboard, as on plain http, the selected link is copied in the old way', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  const execCommand = vi.fn(() => window.getSelection()?.toString() === link);
  Object.assign(document, { execCommand });
  render(<ShareLink path="/r/ABCDE-FG" />);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(execCommand).toHaveBeenCalledWith('copy');
  expect(screen.getByText('Copied.')).toBeInTheDocument();
  Reflect.deleteProperty(document, 'execCommand');
});

test('without a script the path is shown, and no button that would do nothing', () => {
  document.body.innerHTML = renderToString(<ShareLink path="/r/ABCDE-FG" />);
  expect(screen.getByText('/r/ABCDE-FG')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
