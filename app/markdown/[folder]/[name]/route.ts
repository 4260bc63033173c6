import { site } from '@/lib/address/site';
import { articleMarkdown } from '@/lib/guide/machines/markdown-twin';

/** The Markdown twin of an article. Its public address is the article's with `.md` after it; `next.config.mjs` leads it here. */
export async function GET(_request: Request, { params }: { params: Promise<{ folder: string; name: string }> }) {
  const { folder, name } = await params;
  const markdown = articleMarkdown(`/${folder}/${name}`, site());
  if (markdown === undefined) {
    return new Response('There is no article at this address. All of them are in /llms.txt.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  return new Response(markdown, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'cache-control': 'public, max-age=300',
      // Search engines list the page, not its twin.
      link: `</${folder}/${name}>; rel="canonical"`,
    },
  });
}
