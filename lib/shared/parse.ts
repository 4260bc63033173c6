import type { z } from 'zod';
import { formatIssues, type Issue } from './issue';
import { fail, ok, type Result } from './result';

/** Parses a client's input. Gives the parsed value, or every issue with its path. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, Issue[]> {
  const parsed = schema.safeParse(input);
  return parsed.success ? ok(parsed.data) : fail(toIssues(parsed.error));
}

/** Every issue of authored data against its schema; none if it is valid. `name` opens every issue's path. */
export function schemaIssues(schema: z.ZodType, name: string, data: unknown): Issue[] {
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : toIssues(parsed.error, name);
}

/**
 * Parses authored data. `name` opens every issue's path, so that the message says which record is meant.
 * @throws Error listing all issues: wrong authored data must stop the build.
 */
export function parseAuthored<Schema extends z.ZodType>(schema: Schema, name: string, data: unknown): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`${name} is not valid:\n${formatIssues(toIssues(parsed.error, name))}`);
}

function toIssues(error: z.ZodError, name?: string): Issue[] {
  return error.issues.map((issue) => ({
    path: [...(name ? [name] : []), ...issue.path.map(String)].join('.') || 'body',
    message: issue.message,
  }));
}
