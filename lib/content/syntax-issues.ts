import { z } from 'zod';
import type { Issue } from '@/lib/shared/issue';

/** Tells an author's mistake in MDX or YAML from a failure of the tools. */

const mdxFailure = z.object({
  errors: z.array(z.object({ text: z.string(), location: z.object({ line: z.number() }).nullable() })).min(1),
});

const yamlFailure = z.object({
  name: z.literal('YAMLException'),
  reason: z.string(),
  mark: z.object({ line: z.number() }),
});

/** Gives what is wrong with the text, each with file and line; null if the error is of another kind. */
export function syntaxIssues(file: string, error: unknown): Issue[] | null {
  const mdx = mdxFailure.safeParse(error);
  if (mdx.success) {
    return mdx.data.errors.map(({ text, location }) => ({
      path: location ? `${file}:${location.line}` : file,
      message: text.replace(/\s+/g, ' '),
    }));
  }
  const yaml = yamlFailure.safeParse(error);
  if (yaml.success) {
    // The parser counts lines from 0 and starts after the opening `---`, which is line 1.
    return [{ path: `${file}:${yaml.data.mark.line + 1}`, message: `Front matter: ${yaml.data.reason}` }];
  }
  return null;
}
