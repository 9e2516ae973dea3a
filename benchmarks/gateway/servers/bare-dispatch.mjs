/** The peer: node:https with mutual TLS in front of undici.dispatch, the least that a proxy on Node can do. */
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { Agent } from 'undici';
import { reportUsage } from './report-usage.mjs';

const [directory, backendPort] = process.argv.slice(2);
const read = (name) => readFileSync(`${directory}/${name}`);
const origin = `http://127.0.0.1:${backendPort}`;
const agent = new Agent();

const server = https.createServer(
  {
    cert: read('server.cer'),
    key: read('server.key'),
    ca: read('chain.cer'),
    requestCert: true,
    rejectUnauthorized: true,
    keepAliveTimeout: 75_000,
  },
  (request, response) => {
    agent.dispatch(
      {
        origin,
        path: request.url,
        method: request.method,
        headers: ['Host', request.headers.host],
        body: null,
      },
      {
        onRequestStart() {},
        onResponseStart(controller, status) {
          response.writeHead(status, controller.rawHeaders.map(String));
        },
        onResponseData(_controller, chunk) {
          response.write(chunk);
        },
        onResponseEnd() {
          response.end();
        },
        onResponseError() {
          response.destroy();
        },
      },
    );
  },
);
server.listen(0, '127.0.0.1', () => reportUsage(server.address().port));
