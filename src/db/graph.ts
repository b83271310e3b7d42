import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionConfig } from 'neo4j-driver';
import { BadInput } from '../errors.ts';
import { databaseError } from './database-error.ts';
import { askTogether, type Question } from './together.ts';

/** Values by name, as a statement takes and returns them. */
export type Values = Record<string, unknown>;

/** Runs statements that may write; inside `transact` all of them or none take effect. */
export interface Writer {
  write(cypher: string, parameters: Values): Promise<Values[]>;
}

/** The one door to Neo4j. Reads go to a READ session, so that a cluster answers them from its secondaries. */
export interface Graph extends Writer {
  read(cypher: string, parameters: Values): Promise<Values[]>;
  /** Many questions in one trip: the rows of each, in the order asked; when one fails, none is answered. */
  readTogether(questions: readonly Question[]): Promise<Values[][]>;
  /** One transaction, retried as a whole where the database asks for it. */
  transact<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** How to reach a database; `queryTimeout` bounds each read in milliseconds. */
export interface GraphOptions {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
  queryTimeout: number;
}

/** Whole numbers travel as Neo4j integers: plain JavaScript numbers would arrive as floats, which LIMIT refuses. */
function asCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asCypher);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asCypher(item)]));
  return value;
}

function parametersOf(values: Values): Values {
  return asCypher(values) as Values;
}

async function runIn(transaction: ManagedTransaction, cypher: string, parameters: Values): Promise<Values[]> {
  const result = await transaction.run(cypher, parametersOf(parameters));
  return result.records.map((record) => record.toObject());
}

class Neo4jGraph implements Graph {
  readonly #driver: Driver;
  readonly #options: GraphOptions;

  constructor(driver: Driver, options: GraphOptions) {
    this.#driver = driver;
    this.#options = options;
  }

  #session(access: 'READ' | 'WRITE'): Session {
    const config: SessionConfig = { defaultAccessMode: access };
    if (this.#options.database !== undefined) config.database = this.#options.database;
    return this.#driver.session(config);
  }

  async read(cypher: string, parameters: Values): Promise<Values[]> {
    const [rows = []] = await this.readTogether([{ cypher, parameters }]);
    return rows;
  }

  async readTogether(questions: readonly Question[]): Promise<Values[][]> {
    const session = this.#session('READ');
    try {
      const asked = questions.map(({ cypher, parameters }) => ({ cypher, parameters: parametersOf(parameters) }));
      const answers = await askTogether(session, asked, this.#options.queryTimeout);
      return answers.map(({ records }) => records.map((record) => record.toObject()));
    } catch (error) {
      throw databaseError(error, this.#options);
    } finally {
      await session.close();
    }
  }

  async write(cypher: string, parameters: Values): Promise<Values[]> {
    return this.transact((writer) => writer.write(cypher, parameters));
  }

  async transact<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result> {
    const session = this.#session('WRITE');
    try {
      return await session.executeWrite((transaction) =>
        work({ write: (cypher, parameters) => runIn(transaction, cypher, parameters) }),
      );
    } catch (error) {
      throw databaseError(error, this.#options);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

function driverOf({ uri, user, password }: GraphOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 10_000,
      userAgent: 'clausegraph',
    });
  } catch (cause) {
    throw new BadInput(`NEO4J_URI: "${uri}" is no address of a Neo4j, such as bolt://localhost:7687.`, { cause });
  }
}

/** Connects, and fails with one line that says what is wrong when the server cannot be reached or refuses the password. */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const driver = driverOf(options);
  try {
    await driver.verifyConnectivity(options.database === undefined ? {} : { database: options.database });
    await driver.verifyAuthentication(options.database === undefined ? {} : { database: options.database });
  } catch (error) {
    await driver.close();
    throw databaseError(error, options);
  }
  return new Neo4jGraph(driver, options);
}
