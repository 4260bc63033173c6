import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { openApiDocument } from '@/lib/api/openapi';
import { checkFor, documentedOperations } from '@/tests/reference/documented-api';

/** As it goes over the wire. */
const wire = JSON.parse(JSON.stringify(openApiDocument));
const operations = documentedOperations(wire);

describe('the description of the API', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(wire))).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('is found to be invalid when it is', async () => {
    expect(await new Validator().validate({ ...wire, info: {} })).toMatchObject({ valid: false });
  });

  test('describes every route of the API, and no other', () => {
    const folder = fileURLToPath(new URL('../../../app/api', import.meta.url));
    const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('/route.ts'))
      .map((file) => `/api/${file.replace('/route.ts', '').replaceAll('[', '{').replaceAll(']', '}')}`)
      // The document itself, and the answer for addresses that are none.
      .filter((path) => !['/api/openapi.json', '/api/{...path}'].includes(path));
    expect(Object.keys(wire.paths).sort()).toEqual(routes.sort());
  });

  test('has a name of its own for each operation', () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of every member of every schema what it is', () => {
    expect(undescribed(wire.components.schemas, 'schemas')).toEqual([]);
    expect(undescribed({ A: { properties: { b: { type: 'string' } } } }, '')).toEqual(['.A.b']);
  });

  test('refers to no schema that is missing, and has none that nothing refers to', () => {
    const text = JSON.stringify(wire);
    const used = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(wire.components.schemas).sort());
  });
});

describe.each(operations)('$method $path', ({ parameters, body, responses }) => {
  test('has examples that fit its schemas', () => {
    for (const { name, schema, example } of [...parameters, ...(body ? [{ name: 'the body', ...body }] : [])]) {
      expect(checkFor(wire, schema).safeParse(example), name).toMatchObject({ success: true });
    }
    for (const { status, mediaType, schema, example } of responses) {
      expect(checkFor(wire, schema).safeParse(example), `${status} ${mediaType}`).toMatchObject({ success: true });
    }
  });

  test('describes its problems, each with an example of that status', () => {
    const problems = responses.filter(({ status }) => status >= 400);
    expect(problems.map(({ status }) => status)).toContain(405);
    for (const { status, mediaType, example } of problems) {
      expect(mediaType).toBe('application/problem+json');
      expect(example).toMatchObject({ status });
    }
  });
});

describe('a check after the description', () => {
  const [example, check] = [
    structuredClone(wire.paths['/api/v1/score'].post.responses[200].content['application/json'].example),
    checkFor(wire, { $ref: '#/components/schemas/Result' }),
  ];

  test.each([
    ['a member too many', { ...example, more: 1 }],
    ['a member too few', { ...example, verdict: undefined }],
    ['a model that there is not', { ...example, verdict: { ...example.verdict, lead: ['noops'] } }],
    ['a share above 1', { ...example, blend: [{ ...example.blend[0], share: 1.5 }] }],
  ])('finds %s', (_name, broken) => {
    expect(check.safeParse(JSON.parse(JSON.stringify(broken))).success).toBe(false);
  });
});

/** The paths of the members that have no description of their own or of what they refer to. */
function undescribed(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'properties' || typeof inner !== 'object' || inner === null) return undescribed(inner, join(path, key));
    return Object.entries(inner).flatMap(([name, member]) => {
      const missing =
        typeof member === 'object' && member !== null && !('description' in member) && !('$ref' in member);
      return [...(missing ? [`${path}.${name}`] : []), ...undescribed(member, `${path}.${name}`)];
    });
  });
}

const join = (path: string, key: string) => (key === 'items' ? path : `${path}.${key}`);
