import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runApimKit } from '../run-apim-kit.js';

/**
 * Writes what a slice deploys to the project's folder: `template.json`, and an API's policies as XML.
 *
 * @param {import('./schema.json')} options
 * @param {import('@nx/devkit').ExecutorContext} context
 */
export default async function compile({ only, environment = 'apim.config.ts', outputPath }, context) {
  const folder = await mkdtemp(join(tmpdir(), 'apim-kit-compile-'));
  const out = join(context.root, outputPath);
  try {
    const run = (...args) =>
      runApimKit(context.root, [...args, '--environment', environment], { quiet: true });
    if ((await run('export', 'arm', '--out', join(folder, 'arm'), '--force')) !== 0)
      return { success: false };
    await rm(out, { recursive: true, force: true });
    for (const slice of only) {
      const module = join(folder, 'arm', 'modules', `${slice.replace(':', '-')}.json`);
      if (existsSync(module)) await cp(module, join(out, 'template.json'));
      const [kind, api] = slice.split(':');
      if (kind !== 'api') continue;
      if ((await run('compile', '--out', join(folder, 'policies'))) !== 0) return { success: false };
      for (const path of [join('apis', api), join('apis', `${api}.xml`)]) {
        const source = join(folder, 'policies', path);
        if (existsSync(source)) await cp(source, join(out, 'policies', path), { recursive: true });
      }
    }
    if (existsSync(out)) console.log(`${only.join(', ')} → ${outputPath}`);
    else console.error(`${environment} has nothing called ${only.join(', ')}.`);
    return { success: existsSync(out) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
