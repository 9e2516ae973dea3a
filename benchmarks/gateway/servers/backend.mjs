/** The backend behind every proxy: 200 with 100 bytes. */
import http from 'node:http';
import { reportUsage } from './report-usage.mjs';

const body = Buffer.alloc(100, 'x');
const server = http.createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  request.resume();
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => reportUsage(server.address().port));
