/** The peer as most people write it: node:https with mutual TLS in front of undici.request, the body piped. */
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { Agent, request as send } from 'undici';
import { reportUsage } from './report-usage.mjs';

const [directory, backendPort] = process.argv.slice(2);
const read = (name) => readFileSync(`${directory}/${name}`);
const dispatcher = new Agent();

const server = https.createServer(
  {
    cert: read('server.cer'),
    key: read('server.key'),
    ca: read('chain.cer'),
    requestCert: true,
    rejectUnauthorized: true,
    keepAliveTimeout: 75_000,
  },
  async (request, response) => {
    const { statusCode, headers, body } = await send(`http://127.0.0.1:${backendPort}${request.url}`, {
      dispatcher,
      method: request.method,
      headers: request.headers,
    });
    response.writeHead(statusCode, headers);
    body.pipe(response);
  },
);
server.listen(0, '127.0.0.1', () => reportUsage(server.address().port));
