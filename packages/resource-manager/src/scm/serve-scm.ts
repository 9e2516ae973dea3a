import { createHash } from 'node:crypto';
import { type JsonObject, textAt } from '../json.js';
import { ArmError } from '../message/arm-error.js';
import { armErrors } from '../message/arm-errors.js';
import type { ArmRequest } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import { find, resourcesOf, type World } from '../world.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { PackageStore } from './package-store.js';

/** Where the sites' own deployment endpoints are: in Azure each has a host, `<site>.scm.azurewebsites.net`. */
export const scmPath = '/scm';

/** Serves `/scm/<site>/api/zipdeploy`, `/scm/<site>/api/publish` and `/scm/<site>/api/deployments/latest`. */
export function serveScm(world: World, packages: PackageStore, request: ArmRequest): ArmResponse {
  const [, , name = '', ...rest] = request.path.split('/');
  const site = resourcesOf(world, 'Microsoft.Web/sites').find(
    (other) => other.name.toLowerCase() === name.toLowerCase(),
  );
  if (site === undefined) throw new ArmError(404, 'SiteNotFound', `There is no site '${name}'.`);
  const store = () => {
    checkZip(request.body);
    packages.set(site.name, request.body);
  };
  const status = `${request.origin}${scmPath}/${site.name}/api/deployments/latest`;
  switch (`${request.method} ${rest.join('/').toLowerCase()}`) {
    case 'POST api/zipdeploy':
      if (isFlexConsumption(world, site))
        throw new ArmError(
          404,
          'NotFound',
          'A Flex Consumption app takes no ZIP deployment: use api/publish.',
        );
      store();
      return request.query.get('isAsync') === 'true'
        ? { status: 202, headers: { location: status } }
        : { status: 200 };
    case 'POST api/publish':
      store();
      return { status: 202, body: 'latest' };
    case 'GET api/deployments/latest': {
      const content = packages.get(site.name);
      if (content === undefined) throw new ArmError(404, 'NotFound', 'Nothing was deployed.');
      return { status: 200, body: deployment(content, site.name) };
    }
    default:
      throw armErrors.invalidPath(request.path);
  }
}

function isFlexConsumption(world: World, site: StoredResource): boolean {
  const plan = find(world, textAt(site.body, 'properties', 'serverFarmId') ?? '');
  return textAt(plan?.body, 'sku', 'name') === 'FC1';
}

/** Kudu's own words: status 4 is success. */
function deployment(content: Uint8Array, site: string): JsonObject {
  const id = createHash('sha256').update(content).digest('hex');
  return { id, status: 4, status_text: '', complete: true, active: true, site_name: site, progress: '' };
}

function checkZip(content: Uint8Array): void {
  const isZip = content.length > 22 && content[0] === 0x50 && content[1] === 0x4b;
  if (!isZip) throw new ArmError(400, 'BadRequest', 'The body is no ZIP file.');
}
