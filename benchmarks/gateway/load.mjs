/**
 * Sends so many requests over 32 kept-alive connections with a client certificate, and checks every answer. A token
 * goes along where one is given.
 */
import { readFileSync } from 'node:fs';
import { Pool } from 'undici';

const [directory, port, path, count, token] = process.argv.slice(2);
const read = (name) => readFileSync(`${directory}/${name}`);
const connections = 32;
const pool = new Pool(`https://127.0.0.1:${port}`, {
  connections,
  pipelining: 1,
  connect: {
    ca: read('server.cer'),
    cert: read('client.cer'),
    key: read('client.key'),
    servername: 'sample.dev',
  },
});

const headers = { host: 'sample.dev', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
let left = Number(count);
async function work() {
  while (left-- > 0) {
    const { statusCode, body } = await pool.request({ method: 'GET', path, headers });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${statusCode} ${text.slice(0, 200)}`);
  }
}
await Promise.all(Array.from({ length: connections }, work));
await pool.close();
