import { z } from 'zod';

/** The API's description as somebody reads it who knows nothing but the document: its operations, and a check for each of its schemas. */

const schema = z.record(z.string(), z.unknown());
const media = z.object({ schema, example: z.unknown() });
const operation = z.object({
  operationId: z.string(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query']),
        schema,
        example: z.unknown(),
        explode: z.boolean().default(false),
      }),
    )
    .default([]),
  requestBody: z.object({ content: z.object({ 'application/json': media }) }).optional(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), media).default({}) })),
});
const document = z.object({
  paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post', 'put', 'delete']), operation)),
  components: z.object({ schemas: z.record(z.string(), schema) }),
});

export type DocumentedOperation = ReturnType<typeof documentedOperations>[number];

/** @throws ZodError if it is not a document of this form. */
export function documentedOperations(openApi: unknown) {
  return Object.entries(document.parse(openApi).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      path,
      method,
      id: described.operationId,
      parameters: described.parameters,
      body: described.requestBody?.content['application/json'],
      responses: Object.entries(described.responses).flatMap(([status, { content }]) =>
        Object.entries(content).map(([mediaType, found]) => ({ status: Number(status), mediaType, ...found })),
      ),
    })),
  );
}

/** A check for values after a schema of the document, which may refer to its components. */
export function checkFor(openApi: unknown, one: Record<string, unknown>): z.ZodType {
  const $defs = document.parse(openApi).components.schemas;
  return z.fromJSONSchema(
    JSON.parse(JSON.stringify({ ...one, $defs }).replaceAll('#/components/schemas/', '#/$defs/')),
  );
}

/** The address of an operation's example request: its parameters filled in. Lists are written with commas, or, exploded, each value by itself. */
export function exampleAddress(
  { path, parameters }: DocumentedOperation,
  changed: Record<string, string> = {},
): string {
  const value = ({ name, example }: { name: string; example: unknown }) => changed[name] ?? [example].flat().join(',');
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, parameter) => text.replace(`{${parameter.name}}`, encodeURIComponent(value(parameter))), path);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const pairs = query.flatMap((parameter) => {
    const values = parameter.explode ? [parameter.example].flat().map(String) : [value(parameter)];
    return values.map((each) => `${parameter.name}=${encodeURIComponent(each)}`);
  });
  return pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
}
