import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { CertificateDefinition, IssuedCertificate } from '../certificate/certificate-definition.js';
import { createCertificate } from '../certificate/create-certificate.js';
import { keyAlgorithms, type KeyAlgorithm } from '../certificate/key-algorithm.js';
import { problems, treeError } from '../problems.js';

/** One certificate of a tree. */
export type TreeCertificate<Name extends string = string> = CertificateDefinition & {
  /** Another certificate of the tree, by name. Default: itself. */
  readonly issuer?: Name;
  /** Instead of the tree's. */
  readonly key?: KeyAlgorithm;
};

/** A tree of certificates by name. */
export interface TreeDefinition<Name extends string = string> {
  /** Default `EC-P256`. */
  readonly key?: KeyAlgorithm;
  readonly certificates: Readonly<Record<Name, TreeCertificate<NoInfer<Name>>>>;
}

/** What a tree turns into. */
export type Tree<Name extends string = string> = Readonly<Record<Name, IssuedCertificate>>;

/** How a tree is made. */
export interface CreateTreeOptions {
  /** Called for every key and every certificate that is done. */
  readonly onProgress?: (message: string) => void;
}

const generate = promisify(generateKeyPair);

/**
 * Makes a tree of certificates; keys are generated in parallel, so ten RSA keys take about a second on two cores.
 *
 * @throws CertificateTreeError `UnknownIssuer`, `IssuerCycle`, and what `createCertificate` throws.
 * @example
 * const { root, client } = await createTree({
 *   certificates: {
 *     root: { subject: 'CN=Root', basicConstraints: { certificateAuthority: true } },
 *     client: { subject: 'CN=Client 01', issuer: 'root', extendedKeyUsages: ['clientAuth'] },
 *   },
 * });
 */
export async function createTree<Name extends string>(
  definition: TreeDefinition<Name>,
  options: CreateTreeOptions = {},
): Promise<Tree<Name>> {
  const certificates: Readonly<Record<string, TreeCertificate>> = definition.certificates;
  const names = inOrderOfIssue(certificates);
  const progress = options.onProgress ?? (() => {});
  let done = 0;
  const keys = new Map<string, KeyObject>(
    await Promise.all(
      names.map(async (name) => {
        const key = await generateKey(certificates[name]!.key ?? definition.key ?? 'EC-P256');
        progress(`key ${++done} of ${names.length}: ${name}`);
        return [name, key] as const;
      }),
    ),
  );
  const issued: Record<string, IssuedCertificate> = {};
  for (const name of names) {
    const { issuer, ...rest } = certificates[name]!;
    const above = issuer === undefined ? undefined : issued[issuer];
    issued[name] = createCertificate({
      ...rest,
      key: keys.get(name)!,
      ...(above === undefined ? {} : { issuer: above }),
    });
  }
  return Object.freeze(issued) as Tree<Name>;
}

async function generateKey(algorithm: KeyAlgorithm): Promise<KeyObject> {
  const parameters = keyAlgorithms[algorithm];
  const pair =
    parameters.kind === 'rsa' ? await generate('rsa', parameters) : await generate('ec', parameters);
  return pair.privateKey;
}

/** Issuers before what they issue. */
function inOrderOfIssue(certificates: Readonly<Record<string, TreeCertificate>>): readonly string[] {
  const order: string[] = [];
  const visit = (name: string, below: readonly string[]): void => {
    if (order.includes(name)) return;
    if (below.includes(name))
      throw treeError(problems.issuerCycle([...below.slice(below.indexOf(name)), name]));
    const issuer = certificates[name]!.issuer;
    if (issuer !== undefined) {
      if (!Object.hasOwn(certificates, issuer)) throw treeError(problems.unknownIssuer(name, issuer));
      visit(issuer, [...below, name]);
    }
    order.push(name);
  };
  for (const name of Object.keys(certificates)) visit(name, []);
  return order;
}
