import type { z } from 'zod';
import { parseInput } from '@/lib/shared/parse';
import { fail, type Result } from '@/lib/shared/result';
import type { Problem } from './problem';

/**
 * Reads the parameters of an address strictly: nobody reads a notice there.
 * @param lists the parameters whose values may be written `a,b`, as several parameters, or both; any other may come once
 * @param detail what a problem says besides naming each parameter
 */
export function readQuery<Schema extends z.ZodType>(
  schema: Schema,
  params: URLSearchParams,
  detail: string,
  lists: readonly string[] = [],
): Result<z.output<Schema>, Problem> {
  const names = [...new Set(params.keys())];
  const parameterOf = (name: string) => {
    const values = params.getAll(name);
    if (lists.includes(name)) return values.flatMap((value) => value.split(',')).filter((value) => value !== '');
    return values.length === 1 ? values[0] : values;
  };
  const parsed = parseInput(schema, Object.fromEntries(names.map((name) => [name, parameterOf(name)])));
  if (parsed.ok) return parsed;
  // What is wrong with no parameter in particular is a parameter too many.
  const errors = parsed.error.map((issue) => (issue.path === 'body' ? { ...issue, path: 'query' } : issue));
  return fail({ status: 400, detail, errors });
}
