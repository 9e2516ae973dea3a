import { resolve } from 'node:path';
import type { IssuedCertificate } from '../certificate/certificate-definition.js';
import { createRevocationList } from '../certificate/create-revocation-list.js';
import { writePfx } from '../pfx/write-pfx.js';
import { createTree } from './create-tree.js';
import type { TreeFileDefinition } from './read-tree-definition.js';
import { checkTarget, writeFiles, type TreeFile } from './write-files.js';

const dayMs = 86_400_000;

/** How a tree is written. */
export interface WriteTreeOptions {
  /** Protects the PFX files. Without one there are none. */
  readonly password?: string;
  /** PFX with SHA-1 and TripleDES; see `writePfx`. Default false. */
  readonly legacy?: boolean;
  /** Replace a tree of the same files that is there. Default false. */
  readonly force?: boolean;
  /** When the revocation lists are made, valid for 30 days. Default: now. */
  readonly now?: Date;
  readonly onProgress?: (message: string) => void;
}

/**
 * Makes a tree in a directory: for each certificate `<name>.cer` (PEM), `<name>.pem` (with its intermediates),
 * `<name>.key` and, with a password, `<name>.pfx`; `<issuer>.crl` (DER) for issuers that revoked something. Files with
 * a private key have mode 0600. The tree appears at once or, when anything fails, not at all.
 *
 * @returns the names of the files.
 * @throws CertificateTreeError as `createTree`; `DirectoryExists`, `ForeignFiles`, `WriteFailed`.
 */
export async function writeTree(
  directory: string,
  definition: TreeFileDefinition,
  options: WriteTreeOptions = {},
): Promise<readonly string[]> {
  const target = resolve(directory);
  const names = fileNames(definition, options.password !== undefined);
  await checkTarget(target, directory, names, options.force ?? false);
  const tree = await createTree(
    definition,
    options.onProgress === undefined ? {} : { onProgress: options.onProgress },
  );
  const files = [
    ...Object.entries(tree).flatMap(([name, issued]) => filesOf(name, issued, options)),
    ...listsOf(definition, tree, options.now ?? new Date()),
  ];
  await writeFiles(target, directory, files);
  options.onProgress?.(`${files.length} files written`);
  return files.map(({ name }) => name);
}

function fileNames(definition: TreeFileDefinition, withPfx: boolean): readonly string[] {
  const endings = ['cer', 'pem', 'key', ...(withPfx ? ['pfx'] : [])];
  return Object.keys(definition.certificates).flatMap((name) => [
    ...endings.map((ending) => `${name}.${ending}`),
    `${name}.crl`,
  ]);
}

function filesOf(name: string, issued: IssuedCertificate, options: WriteTreeOptions): readonly TreeFile[] {
  const { certificate, chain, privateKey } = issued;
  const sent = [certificate, ...chain.filter((above) => !above.selfIssued)];
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const files: TreeFile[] = [
    { name: `${name}.cer`, content: certificate.toPem(), secret: false },
    { name: `${name}.pem`, content: sent.map((one) => one.toPem()).join(''), secret: false },
    { name: `${name}.key`, content: key, secret: true },
  ];
  if (options.password === undefined) return files;
  const pfx = writePfx(issued, options.password, { legacy: options.legacy ?? false });
  return [...files, { name: `${name}.pfx`, content: pfx, secret: true }];
}

function listsOf(
  { certificates, revoked }: TreeFileDefinition,
  tree: Readonly<Record<string, IssuedCertificate>>,
  now: Date,
): readonly TreeFile[] {
  const byIssuer = new Map<string, { serialNumber: string; date: Date }[]>();
  for (const [name, date] of Object.entries(revoked)) {
    const issuer = certificates[name]!.issuer!;
    const entry = { serialNumber: tree[name]!.certificate.serialNumber, date };
    byIssuer.set(issuer, [...(byIssuer.get(issuer) ?? []), entry]);
  }
  return [...byIssuer].map(([issuer, entries]) => ({
    name: `${issuer}.crl`,
    content: createRevocationList({
      issuer: tree[issuer]!,
      revoked: entries,
      thisUpdate: now,
      nextUpdate: new Date(now.getTime() + 30 * dayMs),
    }),
    secret: false,
  }));
}
