import { finding } from '../../finding/finding.js';
import type { PreflightCheck } from '../subject.js';

/** The URL of the cache on this machine; one that is a secret is not shown. */
export const checkExternalCache: PreflightCheck = function* ({ environment: { local }, loaded }) {
  const redis = local?.externalCache?.redis;
  const url = typeof redis === 'string' ? redis : loaded?.localExternalCache;
  if (url == null || (URL.canParse(url) && /^rediss?:/i.test(url))) return;
  yield finding('invalid-redis-url', ['local', 'externalCache', 'redis']);
};
