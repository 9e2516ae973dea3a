/**
 * Where a local Azure Resource Manager takes the package of an app: on its own address, since it has no host names.
 *
 * @param {string} endpoint
 * @param {string} site
 */
export function localTarget(endpoint, site) {
  const { hostname, protocol, origin } = new URL(endpoint);
  if (protocol !== 'http:' || !/^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(hostname))
    throw new Error(`--endpoint names a local Azure Resource Manager, not ${origin}.`);
  return { url: `${origin}/scm/${encodeURIComponent(site)}`, token: 'local' };
}
