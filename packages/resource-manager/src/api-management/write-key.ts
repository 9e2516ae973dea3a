/**
 * What a write to a part of an API excludes others with, whatever the revision; undefined for every other path.
 *
 * Azure answers `PessimisticConcurrencyConflict` to the second one.
 */
export function writeKey(path: string): string | undefined {
  const [, service, api] = /^(.*\/service\/[^/]+(?:\/workspaces\/[^/]+)?)\/apis\/([^/;]+)/i.exec(path) ?? [];
  return service === undefined || api === undefined ? undefined : `${service}/apis/${api}`.toLowerCase();
}
