import { modelsInWords } from '@/lib/dataset';
import { documentedSchemas } from './openapi-components';
import { paths } from './openapi-paths';

/** The API described in OpenAPI 3.1: made from the schemas that requests are read with, and with examples that the API's own functions give. */

export const openApiDocument = {
  openapi: '3.1.1',
  info: {
    title: 'Opsblend',
    version: '1.0.0',
    summary: `A decision guide to IT operations models: ${modelsInWords}.`,
    description: [
      'The models, their comparison, the questionnaire, and the blend that answers to it give. Nothing is stored, no key is needed, and every address is open to scripts of other origins.',
      'Every error is a problem (RFC 9457) that lists all that is wrong. An address below /api that is not described here is answered with 404. HEAD is allowed wherever GET is, and OPTIONS everywhere.',
    ].join('\n\n'),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'The site that gives this document.' }],
  security: [],
  tags: [
    { name: 'Reading', description: 'The guide’s data.' },
    { name: 'Answering', description: 'The questionnaire and its results.' },
    { name: 'Monitoring', description: 'For those who run the guide.' },
  ],
  paths,
  components: { schemas: documentedSchemas() },
};
