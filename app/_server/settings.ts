import proxyAddr from 'proxy-addr';
import { z } from 'zod';
import { basePath } from '@/lib/address/base-path';

/** What whoever runs the guide may set, by variables of the environment. The README's table explains each. */

const wholeNumber = (least: number, most: number) => {
  const error = `it has to be a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d+$/, error).transform(Number).pipe(z.number().min(least, error).max(most, error));
};

const origin = z
  .string()
  .refine(isOrigin, 'it has to be an address such as https://guide.example, without a path: that is BASE_PATH')
  .transform((text) => new URL(text).origin);

const proxies = z.string().transform((text, context) => {
  const addresses = text.split(',').map((part) => part.trim());
  try {
    return proxyAddr.compile(addresses);
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'it has to be addresses or ranges, separated by commas, such as 10.0.0.0/8, or loopback',
    });
    return z.NEVER;
  }
});

const postgres = z.string().refine(isPostgres, 'it has to be an address such as postgres://user:password@host/name');

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const settingsSchema = z.object({
  PORT: wholeNumber(0, 65535).default(3000),
  /** The address to listen on; without it, all addresses of the machine. */
  HOST: z.string().optional(),
  /** The public address; without it, each request's own host. */
  SITE_URL: origin.optional(),
  /** The path under which the guide is published: as it was built, which is what makes its addresses. */
  BASE_PATH: z
    .string()
    .default(basePath)
    .refine(
      (path) => path === basePath,
      `the guide is built for ${JSON.stringify(basePath)}, and has to be built anew for another`,
    ),
  /** The proxies whose forwarded headers are believed; without it, none. */
  TRUSTED_PROXY: proxies.default(() => proxyAddr.compile([])),
  LOG_LEVEL: z.enum(logLevels, `it has to be one of ${logLevels.join(', ')}`).default('info'),
  /** Scorings, pictures and searches that one client may ask for in a minute. */
  RATE_LIMIT: wholeNumber(1, 1_000_000).default(300),
  /** Requests that are worked on or wait at one time. */
  CONCURRENCY_LIMIT: wholeNumber(1, 100_000).default(512),
  /** In seconds: how long a request may take to arrive. */
  REQUEST_SECONDS: wholeNumber(1, 3600).default(30),
  /** In seconds: how long the requests in flight have to end when the server is told to stop. */
  STOP_SECONDS: wholeNumber(0, 3600).default(20),
  /** The folder with the file of rooms, from the folder in which the server is started. */
  DATA_DIR: z.string().default('data'),
  /** A PostgreSQL for rooms, which several processes share; without it, the file. */
  DATABASE_URL: postgres.optional(),
  /** How long a room is kept after its last change. */
  ROOM_DAYS: wholeNumber(1, 3650).default(90),
  /** Rooms that one client may make in an hour. */
  ROOMS_PER_HOUR: wholeNumber(1, 1_000_000).default(30),
  /** Changes of rooms and entries that one client may make in an hour. */
  ROOM_CHANGES_PER_HOUR: wholeNumber(1, 10_000_000).default(1200),
  /** Streams of changes that are open at one time. */
  ROOM_LISTENERS: wholeNumber(1, 100_000).default(5000),
});
export type Settings = z.output<typeof settingsSchema>;

/**
 * Reads the settings; an empty variable counts as none.
 * @throws {Error} that names every wrong setting, one a line
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = settingsSchema.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    // It may hold a password.
    return name === 'DATABASE_URL' ? `${name}: ${message}` : `${name} is ${JSON.stringify(given[name])}: ${message}`;
  });
  throw new Error([...new Set(lines)].join('\n'));
}

function isPostgres(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && !(search || hash || username || password);
}
