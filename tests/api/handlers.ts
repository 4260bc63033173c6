import * as anyOther from '@/app/api/[...path]/route';
import * as health from '@/app/api/health/route';
import * as oembed from '@/app/api/oembed/route';
import * as openApi from '@/app/api/openapi.json/route';
import * as board from '@/app/api/v1/board/route';
import * as change from '@/app/api/v1/change/route';
import * as comparison from '@/app/api/v1/comparison/route';
import * as comparisonSchema from '@/app/api/v1/comparison/schema/route';
import * as model from '@/app/api/v1/models/[id]/route';
import * as models from '@/app/api/v1/models/route';
import * as edition from '@/app/api/v1/questionnaire/[edition]/route';
import * as questionnaire from '@/app/api/v1/questionnaire/route';
import * as decisionRecord from '@/app/api/v1/results/[code]/decision-record/route';
import * as result from '@/app/api/v1/results/[code]/route';
import * as roomChanges from '@/app/api/v1/rooms/[room]/changes/route';
import * as roomEntry from '@/app/api/v1/rooms/[room]/entries/[entry]/route';
import * as room from '@/app/api/v1/rooms/[room]/route';
import * as rooms from '@/app/api/v1/rooms/route';
import * as score from '@/app/api/v1/score/route';

/**
 * The API without a server: an address and a method lead to the exported function of a route's module, which gets a standard request
 * and its parameters as Next hands them over. What Next and the server add themselves (HEAD, statuses of pages, the reading of a body from the network) is tested
 * end to end.
 */

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Response | Promise<Response>;
type Handlers<Params> = Partial<Record<Method, Handler<Params>>>;

/** `duplex` has to be said of a body in pieces. */
type Init = Omit<RequestInit, 'method'> & { method?: Method; duplex?: 'half' };

interface Route {
  /** The folder of the route's module below `app/api`. */
  folder: string;
  /** Matches the path; its groups are the parameters. */
  pattern: RegExp;
  handler(
    method: Method,
    segments: readonly string[],
  ): ((request: Request) => Response | Promise<Response>) | undefined;
}

/** For addresses without a parameter. */
const none = () => ({});

/** As Next orders them: an address that is written out goes before a parameter, and the rest comes last. */
const routes: readonly Route[] = [
  route('health', health, none),
  route('oembed', oembed, none),
  route('openapi.json', openApi, none),
  route('v1/board', board, none),
  route('v1/change', change, none),
  route('v1/comparison', comparison, none),
  route('v1/comparison/schema', comparisonSchema, none),
  route('v1/models', models, none),
  route('v1/models/[id]', model, (id = '') => ({ id })),
  route('v1/questionnaire', questionnaire, none),
  route('v1/questionnaire/[edition]', edition, (id = '') => ({ edition: id })),
  route('v1/results/[code]/decision-record', decisionRecord, (code = '') => ({ code })),
  route('v1/results/[code]', result, (code = '') => ({ code })),
  route('v1/rooms', rooms, none),
  route('v1/rooms/[room]', room, (id = '') => ({ room: id })),
  route('v1/rooms/[room]/changes', roomChanges, (id = '') => ({ room: id })),
  route('v1/rooms/[room]/entries/[entry]', roomEntry, (id = '', entry = '') => ({ room: id, entry })),
  route('v1/score', score, none),
  route('[...path]', anyOther, none),
];

/** The folders of all routes that can be called here. */
export const routeFolders = routes.map(({ folder }) => folder);

const origin = 'http://guide.test';

/**
 * Sends a request to the API.
 * @param address path and query, such as `/api/v1/models`
 * @throws {Error} when the address leads to no route, or the route exports no function for the method
 */
export async function send(address: string, init: Init = {}): Promise<Response> {
  const url = new URL(address, origin);
  const { method = 'GET' } = init;
  for (const { folder, pattern, handler } of routes) {
    const match = pattern.exec(url.pathname);
    if (!match) continue;
    const handle = handler(method, match.slice(1).map(decodeURIComponent));
    if (!handle) throw new Error(`app/api/${folder}/route.ts exports no ${method}`);
    return handle(new Request(url, init));
  }
  throw new Error(`${address} is no address of the API`);
}

/** Posts a value as JSON, or a text or bytes as they are, with the headers that a client sends with them. */
export function post(address: string, body: unknown, contentType = 'application/json'): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = body instanceof Uint8Array ? new Uint8Array(body) : new TextEncoder().encode(text);
  const headers = { 'content-type': contentType, 'content-length': String(bytes.length) };
  return send(address, { method: 'POST', headers, body: bytes });
}

/** A route's module by its folder. `paramsOf` gives what Next takes from the address: nothing, or decoded parts of it. */
function route<Params>(
  folder: string,
  handlers: Handlers<Params>,
  paramsOf: (...segments: readonly string[]) => Params,
): Route {
  const parameter = folder.startsWith('[...') ? '.+' : '([^/]+)';
  const source = folder.replaceAll('.', '\\.').replace(/\[[^\]]*\]/g, parameter);
  return {
    folder,
    pattern: new RegExp(`^/api/${source}$`),
    handler(method, segments) {
      const handle = handlers[method];
      return handle && ((request) => handle(request, { params: Promise.resolve(paramsOf(...segments)) }));
    },
  };
}
