/** The environment of this repository, which the bundler puts here: no package may import it. */
declare module 'scenario-configuration' {
  import type { Environment } from '@apim-kit/environment';

  const environment: Environment;
  export default environment;
}
