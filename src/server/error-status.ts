const STATUS: Readonly<Record<string, number>> = {
  DATABASE_TIMEOUT: 503,
  DATABASE_UNAVAILABLE: 503,
  DATA_CHANGED: 503,
  INTERNAL_SERVER_ERROR: 500,
  NOT_FOUND: 404,
  TOO_MANY_EXPORTS: 503,
};

/** The HTTP status of an answer that is an error with this code and no file: 400 for what the caller did wrong. */
export function errorStatus(code: string): number {
  return STATUS[code] ?? 400;
}
