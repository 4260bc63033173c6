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
      'The models, their comparison, the questionnaire, and the blend that answers to it give. No key is needed, and every address but those of rooms is open to scripts of other origins. Nothing is stored but rooms, which are encrypted by those who use them: the server keeps what it can’t read.',
      'Every error is a problem (RFC 9457) that lists all that is wrong. An address below /api that is not described here is answered with 404. HEAD is allowed wherever GET is, and OPTIONS everywhere.',
    ].join('\n\n'),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'The site that gives this document.' }],
  security: [],
  tags: [
    { name: 'Reading', description: 'The guide’s data.' },
    { name: 'Answering', description: 'The questionnaire and its results.' },
    {
      name: 'Rooms',
      description: 'A board that a team fills together. What members say is encrypted in their browsers.',
    },
    { name: 'Monitoring', description: 'For those who run the guide.' },
  ],
  paths,
  components: {
    schemas: documentedSchemas(),
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description:
          '256 random bits as 43 characters of base64url, chosen by whoever makes a room or an entry: the one who knows them may change it.',
      },
    },
  },
};
