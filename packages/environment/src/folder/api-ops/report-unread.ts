import { finding, type Finding } from '../../finding/finding.js';
import { filesIn, isTold, unreadFiles, type ReadContent } from '../unread-files.js';
import { collectionKey, type Artifacts } from './artifacts.js';
import { collections, properties } from './left-out.js';

/** Tells of files and of properties that nothing has been taken from: one finding for all of a kind. */
export function reportUnread(artifacts: Artifacts, read: ReadContent): readonly Finding[] {
  return [...unreadParts(artifacts, read), ...untakenProperties(artifacts, read)];
}

function unreadParts(artifacts: Artifacts, read: ReadContent): readonly Finding[] {
  const used = new Set([...artifacts.read.files, ...filesIn(read.content)].flatMap(stepsTo));
  const isWanted = (file: string) => isArtifact(file) && !artifacts.read.files.has(file);
  const parts = new Set(unreadFiles(artifacts, read, isWanted).map((file) => topmostUnused(file, used)));
  return report(
    [...parts].map((path) => [path, kindOf(path)] as const),
    (kind) => ({ what: kind, consequence: collections[collectionKey(kind)] }),
  );
}

/** What extractors write, but for texts for people. */
const isArtifact = (file: string): boolean =>
  /(^|\/)\w+Information\.json$|\/(apis|groups|tags)\.json$|\/specification\.\w+$/.test(file);

/** The folder that holds a file and nothing that was used, as far up as there is one. */
const topmostUnused = (file: string, used: ReadonlySet<string>): string =>
  stepsTo(file).find((path) => !holdsLevel(path) && !used.has(path)) ?? file;

/** `apis/orders/policy.xml` → `apis`, `apis/orders`, `apis/orders/policy.xml` */
const stepsTo = (file: string): readonly string[] => {
  const names = file.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
};

const holdsLevel = (path: string): boolean => /^workspaces(\/[^/]+)?$/.test(path);

/** `workspaces/team/apis/orders/diagnostics/x` → `apis/diagnostics` */
const kindOf = (path: string): string =>
  path
    .replace(/^workspaces\/[^/]+\//, '')
    .replace(/\.json$/, '')
    .split('/')
    .filter((_, index) => index % 2 === 0)
    .join('/');

function untakenProperties(artifacts: Artifacts, { findings }: ReadContent): readonly Finding[] {
  const known = [...artifacts.read.information].filter(([file]) => !isTold(file, findings));
  const found = known.flatMap(([file, information]) =>
    information.untaken().map((property) => [file, `${fileKind(file)} ${property}`] as const),
  );
  return report(found, (kind) => {
    const [file = '', property = ''] = kind.split(' ');
    return { what: `"${property}" of ${file}.json`, consequence: properties[file]?.[property] };
  });
}

const fileKind = (file: string): string => /(\w+)\.json$/.exec(file)?.[1] ?? file;

/** @param found Where something stands, and of which kind it is. */
function report(
  found: readonly (readonly [path: string, kind: string])[],
  describe: (kind: string) => { readonly what: string; readonly consequence: string | null | undefined },
): readonly Finding[] {
  return [...new Set(found.map(([, kind]) => kind))].flatMap((kind) => {
    const { what, consequence } = describe(kind);
    if (consequence === null) return [];
    const paths = found.filter(([, one]) => one === kind).map(([path]) => path);
    return [
      { ...finding('artifact-not-read', [], { what, count: paths.length, consequence }), path: paths[0]! },
    ];
  });
}
