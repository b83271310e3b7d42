import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';

const USER = 'neo4j';
const FIRST_PASSWORD = 'neo4j';
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';
const SET_PASSWORD = readFileSync(new URL('../../../cypher/user/set-password.cypher', import.meta.url), 'utf8');

/** How a login went: the database answers, or not yet, or the password is not the one it knows. */
export type Login = { answer: 'ready'; version: string } | { answer: 'later'; reason: string } | { answer: 'refused' };

/** Logs in over Bolt and asks the database for a transaction; a database that is new gets this password first. */
export async function logIn(uri: string, password: string): Promise<Login> {
  const login = await attempt(uri, password, askForTransaction);
  if (login.answer !== 'refused') return login;
  const replaced = await attempt(uri, FIRST_PASSWORD, (driver) => setPassword(driver, password));
  return replaced.answer === 'ready' ? attempt(uri, password, askForTransaction) : replaced;
}

async function askForTransaction(driver: Driver): Promise<Login> {
  const { agent } = await driver.getServerInfo();
  const transaction = await driver.session({ database: 'neo4j' }).beginTransaction();
  await transaction.rollback();
  return { answer: 'ready', version: agent?.replace(/^Neo4j\//, '') ?? '' };
}

async function setPassword(driver: Driver, password: string): Promise<Login> {
  await driver.session({ database: 'system' }).run(SET_PASSWORD, { from: FIRST_PASSWORD, to: password });
  return { answer: 'ready', version: '' };
}

async function attempt(uri: string, password: string, work: (driver: Driver) => Promise<Login>): Promise<Login> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    userAgent: 'clausegraph',
  });
  try {
    return await work(driver);
  } catch (error) {
    if (error instanceof neo4j.Neo4jError && error.code === UNAUTHORIZED) return { answer: 'refused' };
    return { answer: 'later', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await driver.close();
  }
}
