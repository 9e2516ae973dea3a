import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The policy documents under a folder, as paths in it, from A to Z: XML files by their root element, because APIs
 * bring XML of other kinds (WSDL, schemas); truncated documents are among them, so that they are reported.
 */
export async function policyFilesIn(folder: string): Promise<readonly string[]> {
  const inside = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = inside
    .filter((one) => one.isFile() && /\.(xml|cshtml|policy)$/i.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => !path.includes('node_modules'))
    .toSorted();
  const { decodePolicyFile, findPolicyDefinition } = await import('@apim-kit/policy');
  const found: string[] = [];
  for (const path of paths) {
    const { text = '' } = decodePolicyFile(await readFile(path), path);
    const name = root.exec(text)?.[1] ?? '';
    const isDocument = name === 'policies' || name === 'fragment';
    if (isDocument || findPolicyDefinition(name)?.resolver === true) found.push(relative(folder, path));
  }
  return found;
}

const root = /^\uFEFF?\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*)*<([A-Za-z][\w-]*)[\s/>]/;
