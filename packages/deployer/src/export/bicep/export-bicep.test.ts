import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMaximalEnvironment, secrets } from '../../../test/maximal-environment.js';
import { openBicepParser } from '../../../test/parse-bicep.js';
import { listResources } from '../../resources/list-resources.js';
import { exportBicep, printBicep } from './export-bicep.js';

const loaded = loadMaximalEnvironment();
const files = new Map(exportBicep(loaded).map(({ path, text }) => [path, text]));
const bicep = [...files].filter(([path]) => path.endsWith('.bicep'));

describe('the export to Bicep', () => {
  let errorsOf: (text: string) => readonly string[];
  beforeAll(async () => {
    errorsOf = await openBicepParser();
  });

  it('is what the grammar of Bicep takes', () => {
    expect(errorsOf("resource a 'b@2024-01-01' = { name: }\n")).not.toEqual([]);
    expect(bicep.map(([path, text]) => [path, errorsOf(text)])).toEqual(bicep.map(([path]) => [path, []]));
  });

  it('is printed as one file that needs no other', () => {
    const text = printBicep(loaded);
    expect(errorsOf(text)).toEqual([]);
    expect(text).not.toContain('loadTextContent');
    expect(text).toContain("data: '''\n-----BEGIN CERTIFICATE-----");
    expect(text).toContain("param location string = 'westeurope'");
  });

  it('holds every resource of the list once', () => {
    const declared = bicep.flatMap(([, text]) =>
      [...text.matchAll(/^resource \w+ '([^'@]+)@([^']+)' = \{/gm)].map(
        ([, type, version]) => `${type}@${version}`,
      ),
    );
    const listed = listResources(loaded).map(({ type, apiVersion }) => `${type}@${apiVersion}`);
    expect(declared.sort()).toEqual(listed.sort());
  });

  it('reads policies, documents and certificates from files beside the modules', () => {
    const loads = bicep.flatMap(([, text]) => [...text.matchAll(/loadTextContent\('\.\.\/([^']+)'\)/g)]);
    expect(loads.map(([, path]) => files.has(path!))).toEqual(loads.map(() => true));
    expect(files.get('policies/apis/orders/operations/get.xml')).toContain('{{api-key}}');
    expect([...files.keys()].filter((path) => /^(policies|apis|certificates)\//.test(path)).sort()).toEqual([
      'apis/sales-prices.json',
      'apis/stock.json',
      'certificates/agw-maximal-trustedClientCertificates-chain.cer',
      'certificates/apim-maximal-certificates-0.cer',
      'certificates/apim-maximal-certificates-1.cer',
      'certificates/client.cer',
      'certificates/sales-sales-public.cer',
      'policies/apis/chat/operations/onHandshake.xml',
      'policies/apis/orders.xml',
      'policies/apis/orders/operations/get.xml',
      'policies/apis/users/resolvers/Query-users.xml',
      'policies/global.xml',
      'policies/policyFragments/stamp.xml',
      'policies/products/starter.xml',
      'policies/workspaces/sales.xml',
      'policies/workspaces/sales/apis/leads.xml',
      'policies/workspaces/sales/apis/leads/operations/list.xml',
      'policies/workspaces/sales/policyFragments/sales-stamp.xml',
      'policies/workspaces/sales/products/sales-basic.xml',
    ]);
  });

  it('declares every symbol and every parameter that it uses', () => {
    for (const [path, text] of bicep.filter(([name]) => name !== 'main.bicep')) {
      const code = text.replaceAll(/'(?:[^'\\$]|\\.|\$(?!\{))*'/g, "''");
      const declared = new Set([...code.matchAll(/^(?:param|var|resource) (\w+)/gm)].map(([, name]) => name));
      const used = [
        ...code.matchAll(
          /(?:: |^\s+|[(,{] ?)([a-z]\w*(?:Name|Service|Identity|Plan|Api|Operation|Logger|Value|Backend|Fragment))\b(?!:)/gm,
        ),
      ];
      expect([path, used.map(([, name]) => name).filter((name) => !declared.has(name))]).toEqual([path, []]);
      expect(used.length).toBeGreaterThan(0);
    }
  });

  it('passes a module what it asks for, and what it does not make itself comes before it', () => {
    const main = files.get('main.bicep')!;
    for (const [path, text] of bicep.filter(([name]) => name.startsWith('modules/'))) {
      const call = new RegExp(`module \\w+ '${path}' = \\{[^]*?\\n\\}`).exec(main)![0];
      const passed = [...call.matchAll(/^ {4}(\w+): \1$/gm)].map(([, name]) => name);
      expect(passed).toEqual([...text.matchAll(/^param (\w+)/gm)].map(([, name]) => name));
    }
    expect(main).toContain("module ordersApi 'modules/api-orders.bicep'");
    expect(/module ordersApi [^]*?\n\}/.exec(main)![0]).toContain('dependsOn: [\n    platform\n  ]');
  });

  it('takes what only Azure knows from the resource, and the parts of the gateway from its name', () => {
    const platform = files.get('modules/platform.bicep')!;
    expect(platform).toContain('ipAddress: apiManagementService.properties.privateIPAddresses[0]');
    expect(platform).toContain("'${idMaximalIdentity.id}': {}");
    expect(platform).toContain(
      "id: resourceId('Microsoft.Network/applicationGateways/sslProfiles', applicationGatewayName, 'strict')",
    );
    expect(platform).toContain("hostName: '${apiManagementServiceName}.azure-api.net'");
  });

  it('holds no secret: they are secure parameters that come from environment variables', () => {
    const all = [...files.values()].join('\n');
    for (const secret of Object.values(secrets).filter((each) => each.length > 8)) {
      expect(all).not.toContain(secret);
    }
    expect(files.get('main.bicep')).toContain('@secure()\nparam namedValueApiKey string\n');
    expect(files.get('main.bicepparam')).toContain(
      "param namedValueApiKey = readEnvironmentVariable('API_KEY')",
    );
  });
});
