import { connect } from 'node:net';

/** What came over a connection until it ended, and how it did. */
export interface Received {
  readonly text: string;
  /** Whether the last chunk of a chunked body came: the file is whole for any reader. */
  readonly ended: boolean;
}

/** Asks by GET on a socket of its own, and takes what comes to the end of the connection; `leave` is told of each part and hangs up by true. */
export function onSocket(url: string, leave: (text: string) => boolean = () => false): Promise<Received> {
  const { hostname, port, pathname, search } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      text += part;
      if (leave(text)) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve({ text, ended: text.endsWith('0\r\n\r\n') }));
    socket.write(`GET ${pathname}${search} HTTP/1.1\r\nhost: ${hostname}:${port}\r\nconnection: close\r\n\r\n`);
  });
}
