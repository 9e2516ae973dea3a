/**
 * The arguments that say what is deployed and where to. What the command line leaves out comes from environment
 * variables, so that `nx affected -t deploy` of a pipeline needs no arguments.
 *
 * @param {{ environment?: string, only?: readonly string[], endpoint?: string, subscription?: string,
 *   resourceGroup?: string, state?: string }} options
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly string[]}
 */
export function targetArguments(options, env) {
  const {
    environment = 'apim.config.ts',
    only = [],
    endpoint = env.APIM_KIT_ENDPOINT,
    subscription = env.AZURE_SUBSCRIPTION_ID,
    resourceGroup = env.AZURE_RESOURCE_GROUP,
    state = env.APIM_KIT_STATE,
  } = options;
  const flags = { endpoint, subscription, 'resource-group': resourceGroup, state };
  return [
    '--environment',
    environment,
    ...only.flatMap((selector) => ['--only', selector]),
    ...Object.entries(flags).flatMap(([name, value]) => (value ? [`--${name}`, value] : [])),
  ];
}
