/** What every error of ours carries: a stable code for machines and a message that tells a person what to do. */
export class ClausegraphError extends Error {
  readonly code: string;
  /** What machines get beside the code, in `extensions` on the wire. */
  readonly details: Readonly<Record<string, unknown>> = {};

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The caller gave something that cannot be used: an argument, a flag, a file. Exit code 2, `BAD_USER_INPUT` on the wire. */
export class BadInput extends ClausegraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('BAD_USER_INPUT', message, options);
  }
}

/** Something asked for by name does not exist. */
export class NotFound extends ClausegraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('NOT_FOUND', message, options);
  }
}

/** An operation costs more than a limit allows; `details` say how much, the limit, and which fields cost what. `QUERY_TOO_COSTLY` on the wire. */
export class QueryTooCostly extends ClausegraphError {
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>>) {
    super('QUERY_TOO_COSTLY', message);
    this.details = details;
  }
}

/** As many subscribe already as one process serves; `TOO_MANY_SUBSCRIBERS` on the wire, status 503. */
export class TooManySubscribers extends ClausegraphError {
  override readonly details = { http: { status: 503, headers: { 'retry-after': '30' } } };

  constructor(most: number) {
    super(
      'TOO_MANY_SUBSCRIBERS',
      `${most} subscribe to this server, as many as it serves. Try again later, or let the operator raise MAX_SUBSCRIBERS.`,
    );
  }
}

/** As many files are on their way already as one process sends; `TOO_MANY_EXPORTS` on the wire, status 503. */
export class TooManyExports extends ClausegraphError {
  override readonly details = { http: { status: 503, headers: { 'retry-after': '30' } } };

  constructor(most: number) {
    super(
      'TOO_MANY_EXPORTS',
      `${most} exports are on their way from this server, as many as it sends at a time. Try again later, or let the operator raise MAX_EXPORTS.`,
    );
  }
}

/** A source of data (seed file, collection, bundle) cannot be read or is not what it should be. */
export class SourceError extends ClausegraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('SOURCE_UNUSABLE', message, options);
  }
}

/** The machine lacks what is needed to run: JDK, Maven, disk, port, network, database. */
export class EnvironmentError extends ClausegraphError {
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}

/** Nobody is known to ask, or with a key that does not hold. HTTP 401, `UNAUTHENTICATED` on the wire. */
export class Unauthenticated extends ClausegraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('UNAUTHENTICATED', message, options);
  }
}

/** The key that asks may not do this. */
export class Forbidden extends ClausegraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('FORBIDDEN', message, options);
  }
}

/** Too much was asked within a minute; `retryAfter` is in seconds. HTTP 429, `RATE_LIMITED` on the wire. */
export class RateLimited extends ClausegraphError {
  readonly retryAfter: number;

  constructor(message: string, retryAfter: number, options?: ErrorOptions) {
    super('RATE_LIMITED', message, options);
    this.retryAfter = retryAfter;
  }
}
