import { pagePaths } from '@/lib/address/page';
import { site } from '@/lib/address/site';
import { articleMarkdown } from '@/lib/guide/machines/markdown-twin';
import { storyMarkdown } from '@/lib/guide/machines/story-markdown';

/** The Markdown twin of an article, or of the stories. Its public address is the page's with `.md` after it; `next.config.mjs` leads it here. */
export async function GET(_request: Request, { params }: { params: Promise<{ folder: string; name: string }> }) {
  const { folder, name } = await params;
  const path = `/${folder}/${name}`;
  const markdown = path === pagePaths.story ? storyMarkdown(site()) : articleMarkdown(path, site());
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
      link: `<${path}>; rel="canonical"`,
    },
  });
}
