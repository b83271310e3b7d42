import type { RequestListener } from 'node:http';

const REFUSED = {
  message: 'The request names no address: its "host" header or its target cannot be read.',
  extensions: { code: 'BAD_REQUEST' },
};

/** Passes on the requests whose `host` and target make an address, and answers 400 to others: a broken one would come out as an error of ours. */
export function checkedAddress(listener: RequestListener): RequestListener {
  return (request, response) => {
    const { headers, url = '/' } = request;
    if (URL.canParse(`http://${headers.host || 'localhost'}${url}`)) return listener(request, response);
    response.writeHead(400, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(`${JSON.stringify({ errors: [REFUSED] })}\n`);
  };
}
