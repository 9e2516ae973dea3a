import { describe, expect, it } from '@jest/globals';
import { haveArmSchemas, openArmSchemas } from '../../../test/arm-schemas.js';
import { evaluateTemplate } from '../../../test/evaluate-template.js';
import { loadMaximalEnvironment, secrets } from '../../../test/maximal-environment.js';
import { plainJson } from '../../../test/plain-json.js';
import { loadScenario } from '../../../test/support/scenario.js';
import { listResources } from '../../resources/list-resources.js';
import { exportArm } from './export-arm.js';

interface Template {
  readonly parameters: Record<string, { type: string; defaultValue?: string }>;
  readonly resources: {
    type: string;
    name: string;
    dependsOn?: string[];
    properties?: Record<string, unknown>;
  }[];
  readonly outputs: Record<string, { value: string }>;
}

const loaded = loadMaximalEnvironment();
const files = new Map(exportArm(loaded).map(({ path, text }) => [path, text]));
const template = (path: string) => JSON.parse(files.get(path)!) as Template;
const main = template('main.json');

describe('the export to ARM templates', () => {
  (haveArmSchemas ? it : it.skip).each([
    ['a sample with one of everything', () => Promise.resolve(loaded)],
    ['this repository’s environment', () => loadScenario()],
  ])(
    'gives templates of %s as the official schemas take them, with objects closed (skipped: the ARM schemas are not on this machine)',
    async (_, load) => {
      const schemas = openArmSchemas({ expressions: true });
      const envelope = schemas.template();
      const templates = exportArm(await load()).filter(({ path }) =>
        /^(main|modules\/[^.]+)\.json$/.test(path),
      );
      expect(templates.length).toBeGreaterThan(2);
      for (const { path, text } of templates) {
        const { resources, ...rest } = JSON.parse(text) as Template;
        const wrong = resources.flatMap(({ dependsOn: __, ...resource }) => {
          const { type, name } = resource;
          const validate = schemas.of(type);
          if (validate === undefined || validate(resource)) return [];
          return validate.errors!.map(
            ({ instancePath, message }) => `${path} ${name}${instancePath} ${message}`,
          );
        });
        envelope({ ...rest, resources: [] });
        expect([...wrong, ...(envelope.errors ?? [])]).toEqual([]);
      }
    },
  );

  it.each([
    ['a sample with one of everything', () => Promise.resolve(loaded)],
    ['this repository’s environment', () => loadScenario()],
  ])('deploys what apply sends: %s', async (_, load) => {
    const environment = await load();
    const text = exportArm(environment).find(({ path }) => path === 'main.json')!.text;
    const list = listResources(environment);
    expect(evaluateTemplate(JSON.parse(text) as Template, list)).toEqual(
      list.map(({ type, apiVersion, name, body }) => ({
        type,
        apiVersion,
        name,
        ...(plainJson(body) as object),
      })),
    );
  });

  it('holds every resource of the list in its order, each with what must be there before', () => {
    const list = listResources(loaded);
    expect(main.resources.map(({ type }) => type)).toEqual(list.map(({ type }) => type));
    expect(main.resources.map(({ dependsOn = [] }) => dependsOn.length)).toEqual(
      list.map(({ dependsOn }) => dependsOn.length),
    );
  });

  it('writes ids, outputs and keys as expressions', () => {
    const find = (type: string) => main.resources.find((each) => each.type === type)!;
    const gateway = JSON.stringify(find('Microsoft.Network/applicationGateways'));
    expect(gateway).toContain(
      `"[reference(resourceId('Microsoft.ApiManagement/service', 'apim-maximal'), '2024-05-01').privateIPAddresses[0]]"`,
    );
    expect(gateway).toContain(
      `"[resourceId('Microsoft.Network/applicationGateways/sslProfiles', 'agw-maximal', 'strict')]"`,
    );
    expect(JSON.stringify(find('Microsoft.ApiManagement/service'))).toContain(
      `{"[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id-maximal')]":{}}`,
    );
    expect(JSON.stringify(find('Microsoft.Web/sites'))).toContain(
      "listKeys(resourceId('Microsoft.Storage/storageAccounts', 'stmaximalflex'), '2025-01-01').keys[0].value",
    );
  });

  it('lets no text pass for an expression', () => {
    const { apiManagement } = loaded.environment;
    const namedValues = { list: { value: '[1, 2]' } };
    const environment = { ...loaded.environment, apiManagement: { ...apiManagement, namedValues } };
    const text = exportArm({ ...loaded, environment }).find(({ path }) => path === 'main.json')!.text;
    expect(text).toContain('"value": "[[1, 2]"');
  });

  it('holds no secret: they are secure parameters without a default', () => {
    const all = [...files.values()].join('\n');
    expect(all).not.toContain(secrets.API_KEY);
    expect(main.parameters.namedValueApiKey).toEqual({
      type: 'securestring',
      metadata: { description: 'Secret of the named value "api-key".' },
    });
    const values = JSON.parse(files.get('main.parameters.json')!) as { parameters: object };
    expect(Object.keys(values.parameters)).toEqual(['location', 'publisherEmail', 'publisherName']);
    expect(files.get('README.md')).toContain('--parameters namedValueApiKey="$API_KEY"');
  });

  it('declares every parameter that it uses, and uses every one that it declares', () => {
    for (const path of [
      'main.json',
      'modules/platform.json',
      'modules/api-orders.json',
      'modules/functions.json',
    ]) {
      const used = new Set([...files.get(path)!.matchAll(/parameters\('(\w+)'\)/g)].map(([, name]) => name!));
      expect(Object.keys(template(path).parameters).sort()).toEqual([...used].sort());
    }
  });

  it('gives an API as a template of its own, which names what the platform holds', () => {
    const { resources } = template('modules/api-orders.json');
    expect(new Set(resources.map(({ type }) => type.split('/')[2]))).toEqual(
      new Set(['apis', 'products', 'subscriptions']),
    );
    expect(resources.flatMap(({ dependsOn = [] }) => dependsOn).join()).not.toContain('namedValues');
  });

  it('tells where the gateway and API Management are', () => {
    expect(Object.keys(main.outputs)).toEqual([
      'applicationGatewayPublicIpAddress',
      'apiManagementPrivateIpAddress',
      'apiManagementGatewayUrl',
    ]);
  });
});
