import neo4j from 'neo4j-driver';
import { ClausegraphError, EnvironmentError } from '../errors.ts';
import { OutOfTime } from './together.ts';

const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);
const REFUSED = 'Neo.ClientError.Security.Unauthorized';
const TOO_MANY_LOGINS = 'Neo.ClientError.Security.AuthenticationRateLimit';

/** A question took longer than the limit allows; `DATABASE_TIMEOUT` on the wire. */
class QueryTimeout extends ClausegraphError {
  constructor(milliseconds: number, options?: ErrorOptions) {
    super(
      'DATABASE_TIMEOUT',
      `The database was stopped after ${milliseconds / 1000} s, the limit of one question. Ask for fewer records (a smaller "first", a narrower filter), or let the operator raise QUERY_TIMEOUT.`,
      options,
    );
  }
}

/** Our error for what the driver threw: one line that names the server, never a password. Anything unknown is returned as it is. */
export function databaseError(
  error: unknown,
  { uri, user, queryTimeout }: { uri: string; user: string; queryTimeout: number },
): unknown {
  if (error instanceof OutOfTime) return new QueryTimeout(queryTimeout, { cause: error });
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (TIMED_OUT.has(error.code)) return new QueryTimeout(queryTimeout, { cause: error });
  if (error.code === TOO_MANY_LOGINS)
    return new EnvironmentError(
      'DATABASE_REFUSED',
      `Neo4j at ${uri} takes no login for a while after too many wrong ones. Wait five seconds and try again.`,
      { cause: error },
    );
  if (error.code === REFUSED)
    return new EnvironmentError(
      'DATABASE_REFUSED',
      `Neo4j at ${uri} refuses the login of user "${user}". Check NEO4J_USER and NEO4J_PASSWORD.`,
      { cause: error },
    );
  if (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED)
    return new EnvironmentError(
      'DATABASE_UNAVAILABLE',
      `Neo4j at ${uri} cannot be reached: ${firstLine(error.message)} Check NEO4J_URI and that the server runs.`,
      { cause: error },
    );
  if (error.message.startsWith('Connection acquisition timed out'))
    return new EnvironmentError(
      'DATABASE_UNAVAILABLE',
      `Neo4j at ${uri} has no free connection: too many questions at once.`,
      { cause: error },
    );
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new EnvironmentError(
      'DATABASE_UNAVAILABLE',
      `Neo4j at ${uri} has no such database: ${firstLine(error.message)}`,
      {
        cause: error,
      },
    );
  return error;
}

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0]?.trim() ?? '';
  return line.endsWith('.') ? line : `${line}.`;
}
