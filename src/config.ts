import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { BadInput } from './errors.ts';

const milliseconds = z.coerce.number().int().positive();

/** So many a minute; 0 is no limit. */
const rate = z.coerce.number().int().min(0);

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://terms.example.org' }).optional(),
  CLAUSEGRAPH_HOME: z.string().min(1).default('.clausegraph'),
  CLAUSEGRAPH_CACHE: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./, 'must begin with bolt://, neo4j://, or one of these with +s or +ssc')
    .regex(/^[^@]*$/, 'must hold no user or password, for it is shown in messages: set NEO4J_USER and NEO4J_PASSWORD')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).optional(),
  NEO4J_HEAP: z
    .string()
    .regex(/^[1-9]\d*[mg]$/i, 'must be a size such as 1g or 512m')
    .default('1g'),
  NEO4J_START_TIMEOUT: milliseconds.default(60_000),
  QUERY_TIMEOUT: milliseconds.default(10_000),
  CORS_ORIGINS: z.string().default('*'),
  BODY_LIMIT: z.coerce.number().int().positive().default(262_144),
  // Platform to regulation by way of document, provision, clause type and article is 12 levels deep through `nodes`, 17 through `edges`.
  MAX_DEPTH: z.coerce.number().int().positive().default(20),
  MAX_BREADTH: z.coerce.number().int().positive().default(300),
  // About the fields of the largest answer: that way from 50 platforms costs 1.2 to 1.6 million; a million is at most two seconds of one core.
  MAX_COST: z.coerce.number().int().positive().default(2_000_000),
  MAX_EXPORT_COST: z.coerce.number().int().positive().default(40_000_000),
  MAX_TOKENS: z.coerce.number().int().positive().default(4000),
  AUTH_FAILURE_RATE: rate.default(20),
  WRITE_RATE: rate.default(120),
  READ_RATE: rate.default(0),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  MAX_SUBSCRIBERS: z.coerce.number().int().min(0).default(200),
  MAX_EXPORTS: z.coerce.number().int().min(0).default(50),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  LOG_FORMAT: z.enum(['json', 'text']).optional(),
  XDG_CACHE_HOME: z.string().optional(),
  JAVA_HOME: z.string().min(1).optional(),
  PATH: z.string().default(''),
});

/** Everything the environment decides, read once and never changed. Times in milliseconds, sizes in bytes, folders absolute. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where readers find this server, before the addresses of records; no slash at the end. */
  readonly publicUrl: string;
  readonly home: string;
  readonly cacheFolder: string;
  readonly javaHome: string | undefined;
  readonly path: string;
  /** Null: the managed Neo4j. */
  readonly neo4j: { uri: string; user: string; password: string; database: string | undefined } | null;
  readonly neo4jHeap: string;
  readonly neo4jStartTimeout: number;
  readonly queryTimeout: number;
  /** Origins whose pages may read; `*` is any. */
  readonly corsOrigins: readonly string[];
  readonly bodyLimit: number;
  readonly limits: { readonly depth: number; readonly breadth: number; readonly cost: number; readonly tokens: number };
  /** The most that an answer may cost whose lists are followed to their end. */
  readonly exportCost: number;
  /** So many a minute, 0 for any: attempts with a wrong key from an address, writes of a key, requests of a key or an address. */
  readonly rates: { readonly authFailures: number; readonly writes: number; readonly reads: number };
  /** How many proxies stand before the server and tell the truth in `x-forwarded-for`. */
  readonly trustedProxies: number;
  /** Subscriptions that one process serves at a time. */
  readonly subscribers: number;
  /** Exports that one process sends at a time. */
  readonly exports: number;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  readonly logFormat: 'json' | 'text' | undefined;
}

/** An empty variable counts as not set, as in most shells' habits. */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

/** Where a reader on this machine finds a server. */
export function localUrl(port: number): string {
  return `http://localhost:${port}`;
}

/** Reads the environment; a `BadInput` lists every variable that cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new BadInput(`The environment cannot be used: ${problems.join('; ')}`);
  }
  const values = parsed.data;
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    publicUrl: (values.PUBLIC_URL ?? localUrl(values.PORT)).replace(/\/+$/, ''),
    home: resolve(values.CLAUSEGRAPH_HOME),
    cacheFolder: resolve(
      values.CLAUSEGRAPH_CACHE ?? join(values.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'clausegraph'),
    ),
    javaHome: values.JAVA_HOME,
    path: values.PATH,
    neo4j:
      values.NEO4J_URI === undefined
        ? null
        : {
            uri: values.NEO4J_URI,
            user: values.NEO4J_USER,
            password: values.NEO4J_PASSWORD,
            database: values.NEO4J_DATABASE,
          },
    neo4jHeap: values.NEO4J_HEAP,
    neo4jStartTimeout: values.NEO4J_START_TIMEOUT,
    queryTimeout: values.QUERY_TIMEOUT,
    corsOrigins: values.CORS_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    bodyLimit: values.BODY_LIMIT,
    limits: { depth: values.MAX_DEPTH, breadth: values.MAX_BREADTH, cost: values.MAX_COST, tokens: values.MAX_TOKENS },
    exportCost: values.MAX_EXPORT_COST,
    rates: { authFailures: values.AUTH_FAILURE_RATE, writes: values.WRITE_RATE, reads: values.READ_RATE },
    trustedProxies: values.TRUSTED_PROXIES,
    subscribers: values.MAX_SUBSCRIBERS,
    exports: values.MAX_EXPORTS,
    logLevel: values.LOG_LEVEL,
    logFormat: values.LOG_FORMAT,
  });
}
