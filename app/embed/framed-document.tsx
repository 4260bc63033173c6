import type { ReactNode } from 'react';
import { FramedPage } from '@/components/embed/framed-page';
import type { Framed, FramedMessage } from '@/lib/guide/embed/embedded';

/** What other sites show in a frame is a document of its own, without React in the browser: a page of Next's would bring ten times the bytes. */

export async function framedDocument(
  { theme, title, whole }: Framed,
  shown: ReactNode,
  status = 200,
): Promise<Response> {
  // Next refuses this import at the top of a module, because most pages that have it need it for nothing good.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const markup = renderToStaticMarkup(
    <FramedPage theme={theme} title={title} whole={whole}>
      {shown}
    </FramedPage>,
  );
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

export const framedMessage = (message: FramedMessage): Promise<Response> =>
  framedDocument(message, <p>{message.text}</p>, message.status);
