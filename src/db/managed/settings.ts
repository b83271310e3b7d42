/** What one home's Neo4j is told; `heap` and `pageCache` are sizes such as 1g. */
export interface Settings {
  readonly port: number;
  readonly heap: string;
  readonly pageCache: string;
}

/** The text of neo4j.conf: loopback only, with a password, without web server or usage report, and quick to stop. */
export function settingsText({ port, heap, pageCache }: Settings): string {
  return `${[
    '# Written anew at every start.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    `server.memory.heap.max_size=${heap}`,
    `server.memory.pagecache.size=${pageCache}`,
    '# Half a gigabyte that an empty database would take from the disk.',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=256M size',
    '# A stop takes half a second instead of ten, and open transactions may not hold it up.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'db.shutdown_transaction_end_timeout=3s',
  ].join('\n')}\n`;
}
