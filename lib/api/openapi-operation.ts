import {
  type ComponentName,
  isRequired,
  type JsonSchema,
  type ParameterGroup,
  parameterSchema,
  refTo,
} from './openapi-components';
import {
  addressTooLong,
  busy,
  methodProblem,
  ourFault,
  type Problem,
  type ProblemStatus,
  problemBody,
} from './problem';

/** One operation of the API's description, put together from what differs between operations. */

export interface Described {
  id: string;
  tag: 'Reading' | 'Answering' | 'Rooms' | 'Monitoring';
  summary: string;
  description?: string;
  parameters?: Parameter[];
  /** A JSON body. */
  body?: { schema: ComponentName; example: unknown };
  /** Whether whoever asks says a token. */
  hasToken?: boolean;
  /** What a good response holds. */
  success?: { description: string; content: Record<string, Media> };
  /** Good responses with another status than 200. */
  others?: Record<number, { description: string; content?: Record<string, Media> }>;
  /** Problems beside 405, 414, 500 and 503, which every address has. */
  problems: readonly Problem[];
  /** The methods that the address has. */
  methods: string;
}

interface Media {
  schema: JsonSchema;
  example: unknown;
}

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: JsonSchema;
}

const meanings: Record<ProblemStatus, string> = {
  400: 'The request is malformed; everything that is wrong is listed.',
  401: 'No token was sent, or something that is none.',
  403: 'The token is another one.',
  404: 'There is no such thing.',
  405: 'For every other method.',
  409: 'What is there does not allow it: the code says what.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body has another media type.',
  429: 'The client has asked for too much within a minute, or an hour.',
  500: 'A fault of the server’s own, with the reference under which it stands in the log.',
  501: 'What was asked for is not supported.',
  503: 'The server is busy; of rooms also, with a code, that no store is open.',
};

export function operation(described: Described) {
  const { id, tag, summary, description, parameters, body, hasToken, success, others, problems, methods } = described;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(parameters ? { parameters } : {}),
    ...(hasToken ? { security: [{ token: [] }] } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: refTo(body.schema), example: body.example } },
          },
        }
      : {}),
    responses: {
      ...(success ? { 200: success } : {}),
      ...others,
      ...Object.fromEntries(
        [methodProblem(methods), addressTooLong, ourFault('5b1d3c0e'), busy, ...problems].map((problem) => [
          problem.status,
          response(problem),
        ]),
      ),
    },
  };
}

/** A body of one of the components. */
export const json = (schema: ComponentName, example: unknown): Record<string, Media> => ({
  'application/json': { schema: refTo(schema), example },
});

/** A body that is text. */
export const text = (mediaType: string, example: string): Record<string, Media> => ({
  [mediaType]: { schema: { type: 'string' }, example },
});

export function pathParameter(name: string, example: string, group: ParameterGroup = 'Path') {
  const { description = '', ...schema } = parameterSchema(group, name);
  return { name, in: 'path' as const, required: true, description, schema, example };
}

/** Several of them, each with its example. */
export const parameters = (group: ParameterGroup, examples: Readonly<Record<string, string>>) =>
  Object.entries(examples).map(([name, example]) => pathParameter(name, example, group));

/** A list is written with commas. */
export function queryParameter(group: ParameterGroup, name: string, example: unknown) {
  const { description = '', ...schema } = parameterSchema(group, name);
  const list = schema.type === 'array' ? { style: 'form', explode: false } : {};
  return { name, in: 'query' as const, required: isRequired(group, name), ...list, description, schema, example };
}

/** A list is written as the parameter once for each of its members. */
export function boardParameter(name: string, example: unknown) {
  const { description = '', ...schema } = parameterSchema('BoardQuery', name);
  const list = schema.type === 'array' ? { style: 'form', explode: true } : {};
  return { name, in: 'query' as const, required: false, ...list, description, schema, example };
}

function response(problem: Problem) {
  const headers = {
    ...(problem.allow
      ? { Allow: { description: 'The methods that the address has.', schema: { type: 'string' } } }
      : {}),
    ...(problem.retryAfter
      ? { 'Retry-After': { description: 'In how many seconds to try again.', schema: { type: 'integer' } } }
      : {}),
  };
  return {
    description: meanings[problem.status],
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    content: { 'application/problem+json': { schema: refTo('Problem'), example: problemBody(problem) } },
  };
}
