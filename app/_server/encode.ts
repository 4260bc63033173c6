import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** Compresses bodies as a client can read them. */

const encoders = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 4 }),
  identity: async (body: Buffer) => body,
};

export type Encoding = keyof typeof encoders;
const names = Object.keys(encoders) as Encoding[];

/** In bytes: below this, nothing is gained. */
const worthwhile = 1024;
const text = /^(text\/|application\/(json|xml|[\w.-]+\+(json|xml)|javascript|manifest\+json)|image\/svg)/;

/** The encoding to answer a request in. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const understood = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings([...names]);
  // A client that takes several as gladly gets the one that is shortest.
  return names.find((name) => understood.includes(name)) ?? 'identity';
}

export const isText = (type: string): boolean => text.test(type);

/** Whether a body of this type and length is sent compressed. */
export const isCompressible = (type: string, length: number) => length >= worthwhile && isText(type);

export const encode = (body: Buffer, encoding: Encoding): Promise<Buffer> => encoders[encoding](body);
