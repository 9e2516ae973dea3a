import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { authority, makeCertificate } from './openssl.js';
import { startHost, type StartedHost } from './start-host.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look at parts of parsed JSON
type Json = any;

describe('the OpenAPI document', () => {
  const root = makeCertificate('/CN=Root', authority);
  let host: StartedHost;
  let document: Json;

  beforeAll(async () => {
    host = await startHost({ env: { TRUST_STORE_PEM: root.pem } });
    document = await (await fetch(`${host.url}/api/openapi.json`)).json();
  });
  afterAll(() => host.stop());

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('names the address at which it was asked for', () => {
    expect(document.servers).toEqual([{ url: `${host.url}/api` }]);
  });

  it('has every route of the app, and no other', () => {
    const directory = new URL('../src/functions/', import.meta.url);
    const routes = readdirSync(directory).map((file) => {
      const source = readFileSync(new URL(file, directory), 'utf8');
      return `/${/route: '([^']+)'/.exec(source)![1]!.replace('{*path}', '{path}')}`;
    });
    expect(Object.keys(document.paths).sort()).toEqual([...routes, '/echo'].sort());
  });

  it('has operation ids that API Management takes: unique, of letters, digits and hyphens', () => {
    const ids = Object.values<Json>(document.paths).flatMap((path) =>
      Object.values<Json>(path).map(({ operationId }) => operationId as string),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z-]{1,80}$/.test(id))).toEqual([]);
  });

  it('describes the answers as they are', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'app', ...document });
    const inspect = '/api/certificates/inspect';
    const answers: [schema: string, path: string, init: RequestInit][] = [
      ['InspectionReport', inspect, { method: 'POST', body: root.pem }],
      ['InspectionReport', inspect, { method: 'POST', body: root.pem + makeCertificate('/CN=Other').pem }],
      ['InspectionReport', inspect, { headers: { 'X-ARR-ClientCert': root.percentEncodedPem } }],
      ['Problem', inspect, {}],
      ['Problem', inspect, { method: 'POST', body: 'garbage' }],
      ['Problem', inspect, { headers: { Accept: 'image/png' } }],
      ['Echo', '/api/echo/a/b?x=1&x=2', { method: 'POST', body: 'a' }],
      ['Echo', '/api/echo', { headers: { 'X-ARR-ClientCert': root.percentEncodedPem } }],
      ['Echo', '/api/echo', { headers: { 'X-ARR-ClientCert': 'garbage' } }],
      ['Health', '/api/health', {}],
    ];
    for (const [schema, path, init] of answers) {
      const validate = ajv.getSchema(`app#/components/schemas/${schema}`)!;
      validate(await (await fetch(host.url + path, init)).json());
      expect({ schema, path, errors: validate.errors }).toEqual({ schema, path, errors: null });
    }
  });
});
