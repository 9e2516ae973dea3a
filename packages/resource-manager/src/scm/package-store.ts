import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that were uploaded to sites. */
export interface PackageStore {
  get(site: string): Uint8Array | undefined;
  set(site: string, content: Uint8Array): void;
}

/** Keeps packages as `packages/<site>.zip` in the state directory, or in memory. */
export function openPackages(state: string | undefined): PackageStore {
  if (state === undefined) {
    const packages = new Map<string, Uint8Array>();
    return { get: (site) => packages.get(site), set: (site, content) => packages.set(site, content) };
  }
  const directory = join(state, 'packages');
  mkdirSync(directory, { recursive: true });
  const fileOf = (site: string) => join(directory, `${encodeURIComponent(site)}.zip`);
  return {
    get: (site) => (existsSync(fileOf(site)) ? readFileSync(fileOf(site)) : undefined),
    set(site, content) {
      writeFileSync(`${fileOf(site)}.new`, content);
      renameSync(`${fileOf(site)}.new`, fileOf(site));
    },
  };
}
