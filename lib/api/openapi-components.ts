import { z } from 'zod';
import {
  boardAgendaSchema,
  boardAgreementSchema,
  boardMemberSchema,
  boardQuerySchema,
  boardRequestSchema,
  boardSchema,
} from './board-schema';
import {
  comparisonSchema,
  jsonSchemaSchema,
  modelListSchema,
  modelSchema,
  questionnaireSchema,
} from './catalogue-schema';
import { changeSchema } from './change-schema';
import { healthSchema } from './health';
import { oembedQuerySchema, oembedSchema } from './oembed-schema';
import { problemSchema } from './problem-schema';
import {
  areaSchema,
  blendPartSchema,
  contributionSchema,
  flipSchema,
  plannedPracticeSchema,
  resultCautionSchema,
  resultSchema,
  verdictSchema,
} from './result-schema';
import {
  entryRequestSchema,
  roomPathSchema,
  roomQuerySchema,
  roomRequestSchema,
  roomSchema,
  roomsSchema,
  withdrawalQuerySchema,
  writtenSchema,
} from './room-schema';
import { changeQuerySchema, comparisonQuerySchema, pathSchema, resultQuerySchema, scoreRequestSchema } from './schemas';
import {
  dimensionGroupSchema,
  dimensionIdSchema,
  evidenceSchema,
  modelIdSchema,
  sharesSchema,
  sourceSchema,
  workAreaSchema,
} from './vocabulary-schema';

/** The zod schemas as JSON Schema (2020-12, as OpenAPI 3.1 has it), those with a name of their own as components. */

const named = {
  ModelId: modelIdSchema,
  WorkAreaId: workAreaSchema,
  DimensionId: dimensionIdSchema,
  DimensionGroupId: dimensionGroupSchema,
  EvidenceGrade: evidenceSchema,
  Shares: sharesSchema,
  Source: sourceSchema,
  ModelList: modelListSchema,
  Model: modelSchema,
  Comparison: comparisonSchema,
  JsonSchema: jsonSchemaSchema,
  Questionnaire: questionnaireSchema,
  ScoreRequest: scoreRequestSchema,
  Result: resultSchema,
  Verdict: verdictSchema,
  BlendPart: blendPartSchema,
  Area: areaSchema,
  Contribution: contributionSchema,
  Flip: flipSchema,
  Caution: resultCautionSchema,
  PlannedPractice: plannedPracticeSchema,
  BoardRequest: boardRequestSchema,
  Board: boardSchema,
  BoardMember: boardMemberSchema,
  BoardAgreement: boardAgreementSchema,
  BoardAgendaItem: boardAgendaSchema,
  Change: changeSchema,
  Rooms: roomsSchema,
  Room: roomSchema,
  RoomRequest: roomRequestSchema,
  RoomEntryRequest: entryRequestSchema,
  RoomWritten: writtenSchema,
  Oembed: oembedSchema,
  Health: healthSchema,
  Problem: problemSchema,
} as const;
export type ComponentName = keyof typeof named;

/** Not components: each of their members is a parameter. */
const parameterSchemas = {
  ComparisonQuery: comparisonQuerySchema,
  BoardQuery: boardQuerySchema,
  Path: pathSchema,
  ResultQuery: resultQuerySchema,
  ChangeQuery: changeQuerySchema,
  OembedQuery: oembedQuerySchema,
  RoomPath: roomPathSchema,
  RoomQuery: roomQuerySchema,
  WithdrawalQuery: withdrawalQuerySchema,
} as const;
export type ParameterGroup = keyof typeof parameterSchemas;

export type JsonSchema = z.core.JSONSchema.BaseSchema;

export const refTo = (name: ComponentName) => ({ $ref: `#/components/schemas/${name}` });

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({ ...named, ...parameterSchemas })) registry.add(schema, { id });
const converted = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'input' }).schemas;

/** The components, under their names. */
export function documentedSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(Object.keys(named).map((name) => [name, schemaOf(name)]));
}

/** The schema of one parameter. @throws RangeError for one that the API doesn't have. */
export function parameterSchema(group: ParameterGroup, name: string): JsonSchema {
  const found = schemaOf(group).properties?.[name];
  if (typeof found !== 'object') throw new RangeError(`${group} has no ${name}`);
  return found;
}

/** Whether the address needs the parameter. */
export const isRequired = (group: ParameterGroup, name: string): boolean =>
  schemaOf(group).required?.includes(name) ?? false;

/** Without what only a document of its own needs. */
function schemaOf(name: string): JsonSchema {
  const { $schema: _dialect, $id: _address, ...schema } = converted[name] ?? {};
  return schema;
}
