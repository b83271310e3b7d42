import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';

const USER = 'neo4j';
const FIRST_PASSWORD = 'neo4j';
const SET_PASSWORD = readFileSync(new URL('../../../cypher/user/set-password.cypher', import.meta.url), 'utf8');

/** How a login went: the database answers, or not yet, or the password is not the one it knows. */
export type Login = { answer: 'ready'; version: string } | { answer: 'later'; reason: string } | { answer: 'refused' };

/** Logs in over Bolt and asks the database for a transaction; a database that is new gets this password first. */
export async function logIn(uri: string, password: string): Promise<Login> {
  const login = await answerOf(uri, password);
  if (login.answer !== 'refused') return login;
  return (await replaceFirstPassword(uri, password)) ? answerOf(uri, password) : login;
}

async function answerOf(uri: string, password: string): Promise<Login> {
  try {
    return await withDriver(uri, password, async (driver) => {
      const { agent } = await driver.getServerInfo();
      const session = driver.session({ database: 'neo4j' });
      const transaction = await session.beginTransaction();
      await transaction.rollback();
      return { answer: 'ready', version: agent?.replace(/^Neo4j\//, '') ?? '' };
    });
  } catch (error) {
    if (codeOf(error) === 'Neo.ClientError.Security.Unauthorized') return { answer: 'refused' };
    return { answer: 'later', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function replaceFirstPassword(uri: string, password: string): Promise<boolean> {
  try {
    return await withDriver(uri, FIRST_PASSWORD, async (driver) => {
      const session = driver.session({ database: 'system' });
      await session.run(SET_PASSWORD, { from: FIRST_PASSWORD, to: password });
      return true;
    });
  } catch (error) {
    if (codeOf(error) === 'Neo.ClientError.Security.Unauthorized') return false;
    throw error;
  }
}

async function withDriver<Result>(
  uri: string,
  password: string,
  work: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    userAgent: 'clausegraph',
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof neo4j.Neo4jError ? error.code : undefined;
}
