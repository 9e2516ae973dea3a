import { finding } from '../../finding/finding.js';
import { entries, type PreflightCheck } from '../subject.js';
import { checkUrl } from './apis.js';

/** Backends, in Azure and on the laptop. */
export const checkBackends: PreflightCheck = function* ({ environment }) {
  const { apiManagement, local } = environment;
  for (const [name, { url, clientCertificates = [] }] of entries(apiManagement.backends)) {
    const at = ['apiManagement', 'backends', name];
    yield* checkUrl(url, [...at, 'url']);
    for (const [index, certificate] of clientCertificates.entries()) {
      const source = apiManagement.certificates?.[certificate];
      if (source && !('pfx' in source)) {
        yield finding('backend-without-key', [...at, 'clientCertificates', index], { certificate });
      }
    }
  }
  for (const [name, url = ''] of entries(local?.backends)) yield* checkUrl(url, ['local', 'backends', name]);
};
