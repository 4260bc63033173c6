import { currentEdition } from '@/lib/questionnaire';
import { boardBody, largestBoard, readBoardQuery, readBoardRequest } from './board';
import { tooLarge, tooLargeFor, wrongMediaType } from './body';
import { currentQuestionnaire, findModel, findQuestionnaire, modelListBody } from './catalogue';
import { changeBody, readChangeQuery } from './change';
import {
  comparisonBody,
  comparisonFile,
  comparisonJsonSchema,
  comparisonTable,
  readComparisonQuery,
} from './comparison';
import { healthBody } from './health';
import {
  accepted,
  codeOfUnknownEdition,
  exampleAnswers,
  exampleBoard,
  exampleBoardMembers,
  exampleComparison,
  exampleModel,
  exampleScope,
  exampleSecondCode,
  exampleSite,
  refused,
} from './openapi-examples';
import { framePath } from './openapi-frame-path';
import { boardParameter, json, operation, pathParameter, queryParameter, text } from './openapi-operation';
import { roomPaths } from './openapi-room-paths';
import { tooMany } from './problem';
import { readMethods, readOrPostMethods, scoreMethods } from './respond';
import { resultBody } from './result-body';
import { decisionRecordText, resultCsvText } from './result-files';
import { readResultCode, readScoreRequest } from './score';

/** Every address of the API: what it takes, and everything it answers. */

const team = boardBody(accepted(readBoardRequest(exampleBoard)), exampleSite);
const scored = accepted(readScoreRequest(exampleAnswers));
const result = resultBody(scored, exampleSite);
const compared = accepted(readChangeQuery(new URLSearchParams({ from: result.code, to: exampleSecondCode })));
const codeProblems = [
  refused(readResultCode('no code')),
  refused(readResultCode(codeOfUnknownEdition)),
  tooMany(300, 20),
];
const table = comparisonTable(exampleComparison);

export const paths = {
  '/api/health': {
    get: operation({
      id: 'getHealth',
      tag: 'Monitoring',
      summary: 'Whether the guide is working',
      success: { description: 'It is.', content: json('Health', { ...healthBody(), uptime: 3600 }) },
      problems: [],
      methods: readMethods,
    }),
  },
  '/api/v1/models': {
    get: operation({
      id: 'listModels',
      tag: 'Reading',
      summary: 'The models in short',
      success: { description: 'All models.', content: json('ModelList', modelListBody()) },
      problems: [],
      methods: readMethods,
    }),
  },
  '/api/v1/models/{id}': {
    get: operation({
      id: 'getModel',
      tag: 'Reading',
      summary: 'One model with its row of every dimension and its sources',
      parameters: [pathParameter('id', exampleModel)],
      success: { description: 'The model.', content: json('Model', accepted(findModel(exampleModel))) },
      problems: [refused(findModel('no-such-model'))],
      methods: readMethods,
    }),
  },
  '/api/v1/comparison': {
    get: operation({
      id: 'compareModels',
      tag: 'Reading',
      summary: 'Models side by side',
      description:
        'The same rows, models and order as the page /compare with the same parameters. As JSON with everything, as CSV with the phrases, their evidence, sources and places, or as a Markdown table with the sources as footnotes.',
      parameters: [
        queryParameter('ComparisonQuery', 'models', exampleComparison.models),
        queryParameter('ComparisonQuery', 'dimensions', exampleComparison.dimensions),
        queryParameter('ComparisonQuery', 'groups', exampleComparison.groups),
        queryParameter('ComparisonQuery', 'show', exampleComparison.show),
        queryParameter('ComparisonQuery', 'order', exampleComparison.order),
        queryParameter('ComparisonQuery', 'q', exampleComparison.q),
        queryParameter('ComparisonQuery', 'marks', exampleComparison.marks),
        queryParameter('ComparisonQuery', 'from', result.code),
        queryParameter('ComparisonQuery', 'format', 'json'),
      ],
      success: {
        description: 'The comparison, in the format that was asked for.',
        content: {
          ...json('Comparison', comparisonBody(table)),
          ...text('text/csv', comparisonFile('csv', table).text),
          ...text('text/markdown', comparisonFile('md', table).text),
        },
      },
      problems: [
        refused(readComparisonQuery(new URLSearchParams('models=devops,no-such-model&rows=purpose'))),
        refused(readComparisonQuery(new URLSearchParams({ from: codeOfUnknownEdition }))),
      ],
      methods: readMethods,
    }),
  },
  '/api/v1/comparison/schema': {
    get: operation({
      id: 'getComparisonSchema',
      tag: 'Reading',
      summary: 'The form of a comparison’s JSON, as JSON Schema',
      success: { description: 'The schema.', content: json('JsonSchema', comparisonJsonSchema) },
      problems: [],
      methods: readMethods,
    }),
  },
  '/api/v1/questionnaire': {
    get: operation({
      id: 'getQuestionnaire',
      tag: 'Answering',
      summary: 'The current edition of the questionnaire',
      success: { description: 'The current edition.', content: json('Questionnaire', currentQuestionnaire()) },
      problems: [],
      methods: readMethods,
    }),
  },
  '/api/v1/questionnaire/{edition}': {
    get: operation({
      id: 'getEdition',
      tag: 'Answering',
      summary: 'A published edition of the questionnaire',
      parameters: [pathParameter('edition', currentEdition.id)],
      success: {
        description: 'The edition.',
        content: json('Questionnaire', accepted(findQuestionnaire(currentEdition.id))),
      },
      problems: [refused(findQuestionnaire('no-such-edition'))],
      methods: readMethods,
    }),
  },
  '/api/v1/score': {
    post: operation({
      id: 'score',
      tag: 'Answering',
      summary: 'The result of answers',
      description: 'Nothing is stored: the answers are in the result’s code, and the code gives the same result again.',
      body: { schema: 'ScoreRequest', example: exampleAnswers },
      success: { description: 'The result.', content: json('Result', result) },
      problems: [
        refused(readScoreRequest({ answers: { 'no-such-question': 'unknown' } })),
        tooLarge,
        wrongMediaType,
        tooMany(300, 20),
      ],
      methods: scoreMethods,
    }),
  },
  '/api/v1/results/{code}': {
    get: operation({
      id: 'getResult',
      tag: 'Answering',
      summary: 'The result that a code holds',
      description:
        'As JSON with everything, or as CSV: a line for each answer, each work area and the blend. Case, the kind of hyphen and what a program has put around a code don’t matter: the result names the canonical code.',
      parameters: [
        pathParameter('code', result.code),
        queryParameter('ResultQuery', 'format', 'json'),
        queryParameter('ResultQuery', 'scope', exampleScope),
      ],
      success: {
        description: 'The result, in the format that was asked for.',
        content: { ...json('Result', result), ...text('text/csv', resultCsvText(scored, { scope: exampleScope })) },
      },
      problems: codeProblems,
      methods: readMethods,
    }),
  },
  '/api/v1/results/{code}/decision-record': {
    get: operation({
      id: 'getDecisionRecord',
      tag: 'Answering',
      summary: 'A result as a decision record in Markdown',
      description:
        'A proposal for a team to complete, with the parts of MADR 4: answers, options with what speaks for and against them, decision by work area, consequences, plan, and a table for names.',
      parameters: [pathParameter('code', result.code), queryParameter('ResultQuery', 'scope', exampleScope)],
      success: {
        description: 'The record.',
        content: text('text/markdown', decisionRecordText(scored, { scope: exampleScope }, exampleSite)),
      },
      problems: codeProblems,
      methods: readMethods,
    }),
  },
  '/api/v1/board': {
    get: operation({
      id: 'getBoard',
      tag: 'Answering',
      summary: 'The board of a team: several results together',
      description: 'As many members as an address has room for. Nothing is stored.',
      parameters: [boardParameter('r', exampleBoardMembers), boardParameter('scope', exampleBoard.scope)],
      success: { description: 'The board.', content: json('Board', team) },
      problems: [refused(readBoardQuery(new URLSearchParams('r=10BJ8&r=no-code&r=10BJ9'))), tooMany(300, 20)],
      methods: readOrPostMethods,
    }),
    post: operation({
      id: 'makeBoard',
      tag: 'Answering',
      summary: 'The board of a team, for more members than an address has room for',
      body: { schema: 'BoardRequest', example: exampleBoard },
      success: { description: 'The board.', content: json('Board', team) },
      problems: [
        refused(readBoardRequest({ members: [{ code: 'no-code' }] })),
        tooLargeFor(largestBoard),
        wrongMediaType,
        tooMany(300, 20),
      ],
      methods: readOrPostMethods,
    }),
  },
  '/api/v1/change': {
    get: operation({
      id: 'compareResults',
      tag: 'Answering',
      summary: 'Two results side by side, and which answers make the difference',
      description:
        'Then and now, or one organisation and another. The change of each share is split exactly into the answers that changed and the edition.',
      parameters: [
        queryParameter('ChangeQuery', 'from', result.code),
        queryParameter('ChangeQuery', 'to', exampleSecondCode),
      ],
      success: { description: 'The two results.', content: json('Change', changeBody(compared, exampleSite)) },
      problems: [
        refused(readChangeQuery(new URLSearchParams('from=no-code'))),
        refused(readChangeQuery(new URLSearchParams({ from: codeOfUnknownEdition, to: result.code }))),
        tooMany(300, 20),
      ],
      methods: readMethods,
    }),
  },
  ...framePath,
  ...roomPaths,
};
