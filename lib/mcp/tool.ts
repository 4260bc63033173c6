import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { Problem } from '@/lib/api/problem';
import type { Result } from '@/lib/shared/result';

/** What all tools have in common: how one is described, registered, and how it answers. */

/** Tells of a fault of ours, which the SDK would otherwise give to the client and nobody else. */
export type Report = (fault: unknown) => void;

export interface GuideTool {
  name: string;
  register(server: McpServer, report: Report): void;
}

interface Definition<Input extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  /** The data, and a text for those who don't read data; or what is wrong with the arguments. */
  answer(given: z.infer<Input>): Result<{ data: z.infer<Output>; text?: string }, Problem>;
}

/** Nothing is written and nobody else is asked, so a client may call a tool as often as it wants to. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** A tool whose arguments and answer have the form of the two schemas. What is wrong with arguments is the answer, so that the model that called can mend it. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>({
  name,
  title,
  description,
  input,
  output,
  answer,
}: Definition<Input, Output>): GuideTool {
  const call = (given: z.infer<Input>): CallToolResult => {
    const answered = answer(given);
    if (!answered.ok) return { content: [textOf(inWords(answered.error))], isError: true };
    const { data, text } = answered.value;
    // Clients that know no structured content read the same as JSON.
    const content = text === undefined ? [] : [textOf(text)];
    return { content: [...content, textOf(JSON.stringify(data))], structuredContent: { ...data } };
  };
  return {
    name,
    register(server, report) {
      server.registerTool<z.ZodObject, z.ZodObject>(
        name,
        { title, description, inputSchema: input, outputSchema: output, annotations },
        (given) => {
          try {
            return call(input.parse(given) as z.infer<Input>);
          } catch (fault) {
            report(fault);
            throw fault;
          }
        },
      );
    },
  };
}

const textOf = (text: string) => ({ type: 'text' as const, text });

/** A problem with every issue in a line of its own. */
export const inWords = ({ detail, errors = [] }: Problem): string =>
  [detail, ...errors.map(({ path, message, hint }) => `${path}: ${message}${hint ? ` (${hint})` : ''}`)].join('\n');
