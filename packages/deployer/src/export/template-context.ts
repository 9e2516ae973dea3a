import type { LoadedEnvironment } from '@apim-kit/environment';
import type { SecretLeaf } from '../resources/arm-value.js';
import { serviceType } from '../resources/api-management/service.js';
import { openParameter, secureParameter, type TemplateParameter } from './template-parameter.js';

/** What stands in a template in place of a text of the list. */
export interface Substitution {
  readonly parameter: TemplateParameter;
  /** What follows the parameter’s value: `.azure-api.net`. */
  readonly suffix: string;
}

/** Names, defaults and use of the parameters of one template. */
export interface TemplateContext {
  /** What a text at its way into a resource becomes; undefined where it stays. */
  readonly substitute: (
    text: string,
    type: string,
    path: readonly (string | number)[],
  ) => Substitution | undefined;
  /** The parameter for the first part of a resource’s name, where the name is chosen anew for each deployment. */
  readonly nameParameter: (type: string) => TemplateParameter | undefined;
  readonly secret: (leaf: SecretLeaf) => TemplateParameter;
  /** The parameters that were asked for, in the order in which they are declared. */
  readonly used: () => readonly TemplateParameter[];
}

/** What the parameters of a template stand for. */
export interface TemplateContextOptions {
  /**
   * Whether the name of the API Management service is a parameter. The official schemas of ARM templates check names
   * by patterns that an expression does not match, so there it is not.
   */
  readonly serviceNameParameter: boolean;
}

/** Opens the parameters of a template. */
export function templateContext(
  { environment }: LoadedEnvironment,
  { serviceNameParameter }: TemplateContextOptions,
): TemplateContext {
  const { apiManagement, location } = environment;
  const open = {
    location: openParameter('location', location, 'Azure region of every resource.'),
    apiManagementServiceName: openParameter(
      'apiManagementServiceName',
      apiManagement.name,
      'Name of the API Management service: unique in all of Azure.',
    ),
    publisherEmail: openParameter('publisherEmail', apiManagement.publisherEmail, 'Receives notifications.'),
    publisherName: openParameter('publisherName', apiManagement.publisherName, 'Shown to developers.'),
  };
  const used = new Map<string, TemplateParameter>();
  const use = (parameter: TemplateParameter) => {
    used.set(parameter.name, parameter);
    return parameter;
  };
  const whole = (parameter: TemplateParameter): Substitution => ({ parameter: use(parameter), suffix: '' });

  return {
    substitute(text, type, [first, second]) {
      if (first === 'location') return whole(open.location);
      if (type === serviceType && first === 'properties') {
        if (second === 'publisherEmail') return whole(open.publisherEmail);
        if (second === 'publisherName') return whole(open.publisherName);
      }
      if (!serviceNameParameter || first === 'tags' || !text.startsWith(apiManagement.name)) return undefined;
      const suffix = text.slice(apiManagement.name.length);
      const known = suffix === '' || suffix === '.azure-api.net';
      return known ? { parameter: use(open.apiManagementServiceName), suffix } : undefined;
    },
    nameParameter: (type) =>
      serviceNameParameter && (type === serviceType || type.startsWith(`${serviceType}/`))
        ? use(open.apiManagementServiceName)
        : undefined,
    secret: (leaf) => use(secureParameter(leaf)),
    used: () => {
      const order = Object.keys(open);
      const rank = ({ name }: TemplateParameter) =>
        order.includes(name) ? order.indexOf(name) : order.length;
      return [...used.values()].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
    },
  };
}
