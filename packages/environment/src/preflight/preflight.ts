import type { Finding } from '../finding/finding.js';
import type { LoadedEnvironment } from '../load/loaded-environment.js';
import type { Environment } from '../model/environment.js';
import { resourceLevels } from '../resource-levels.js';
import { checkShape } from '../shape/check-shape.js';
import { checkApiContents } from './api-management/api-contents.js';
import { checkApis } from './api-management/apis.js';
import { checkBackendPools } from './api-management/backend-pools.js';
import { checkHandshakePolicies } from './api-management/handshake-policies.js';
import { checkBackends } from './api-management/backends.js';
import { checkLoggers } from './api-management/loggers.js';
import { checkNamedValues } from './api-management/named-values.js';
import { checkPolicies } from './api-management/policies.js';
import { checkProducts } from './api-management/products.js';
import { checkSubscriptions } from './api-management/subscriptions.js';
import { checkUsers } from './api-management/users.js';
import { checkWorkspaces } from './api-management/workspaces.js';
import { checkBackendSettings } from './application-gateway/backend-settings.js';
import { checkForwardedCertificates } from './application-gateway/forwarded-certificates.js';
import { checkListeners } from './application-gateway/listeners.js';
import { checkPathRules } from './application-gateway/path-rules.js';
import { checkRewriteRules } from './application-gateway/rewrite-rules.js';
import { checkRoutingRules } from './application-gateway/routing-rules.js';
import { checkSslProfiles } from './application-gateway/ssl-profiles.js';
import { checkTier } from './application-gateway/tier.js';
import { checkTrustedClientChains } from './application-gateway/trusted-client-chains.js';
import { checkCertificates } from './certificates.js';
import { checkFunctionApps } from './function-apps.js';
import { checkLocalDefaults } from './local-defaults.js';
import { checkExternalCache } from './local/external-cache.js';
import { checkLocalListeners } from './local/listeners.js';
import { checkLimits, checkNames } from './names-and-limits.js';
import { checkPublicIpAddresses } from './network/public-ip-addresses.js';
import { checkPlatformTraffic } from './network/platform-traffic.js';
import { checkSecurityRules } from './network/security-rules.js';
import { checkSubnets } from './network/subnets.js';
import { checkPfxFiles, type ReadPfx } from './pfx-files.js';
import { checkReferences } from './references/check-references.js';
import type { PreflightCheck } from './subject.js';
import { checkVaults } from './vaults.js';

const checks: readonly PreflightCheck[] = [
  checkReferences,
  checkNames,
  checkLimits,
  checkSubnets,
  checkPublicIpAddresses,
  checkSecurityRules,
  checkPlatformTraffic,
  checkListeners,
  checkRoutingRules,
  checkTrustedClientChains,
  checkSslProfiles,
  checkRewriteRules,
  checkForwardedCertificates,
  checkBackendSettings,
  checkTier,
  checkPathRules,
  checkApis,
  checkApiContents,
  checkBackends,
  checkBackendPools,
  checkNamedValues,
  checkPolicies,
  checkHandshakePolicies,
  checkLoggers,
  checkProducts,
  checkSubscriptions,
  checkUsers,
  checkWorkspaces,
  checkCertificates,
  checkPfxFiles,
  checkVaults,
  checkFunctionApps,
  checkLocalDefaults,
  checkLocalListeners,
  checkExternalCache,
];

/** How {@link preflight} judges. */
export interface PreflightOptions {
  /** The time at which certificates must be valid. Default: now. */
  readonly now?: Date;
  /**
   * Opens PFX files: `readPfx` of `@apim-kit/certificate-tree`. Without it they stay closed, and a wrong password
   * shows only where one is used.
   */
  readonly readPfx?: ReadPfx;
  /** Whether the environment is about to be deployed. Default false. */
  readonly deployment?: boolean;
}

/**
 * Checks an environment for what Azure would refuse after minutes of deployment, and for holes that Azure would not
 * mention, such as a listener through which a client can forge the header of a forwarded certificate.
 *
 * Certificates and the texts of policies are checked when the environment is loaded. What could not be read at all
 * is among the findings of {@link loadEnvironment}.
 */
export function preflight(
  subject: Environment | LoadedEnvironment,
  { now = new Date(), readPfx, deployment = false }: PreflightOptions = {},
): readonly Finding[] {
  const loaded = 'environment' in subject ? subject : null;
  const environment = 'environment' in subject ? subject.environment : subject;
  const misshapen = checkShape(environment);
  if (misshapen.length > 0) return misshapen;
  const levels = resourceLevels(environment, loaded?.apiManagement ?? null);
  return checks.flatMap((check) => [...check({ environment, loaded, levels, now, readPfx, deployment })]);
}
