import type { ArmResource } from '../../resources/resource.js';
import type { ExportedFile } from '../exported-file.js';

/** Texts that stand in files beside the modules. */
export interface TextFiles {
  /** The path of the file that a text went to, from a module; undefined where it stays in the module. */
  readonly put: (
    text: string,
    resource: ArmResource,
    path: readonly (string | number)[],
  ) => string | undefined;
  readonly files: () => readonly ExportedFile[];
}

/** Leaves every text where it is: for one file that needs no other. */
export const noTextFiles: TextFiles = { put: () => undefined, files: () => [] };

/** Longer ones make a module hard to read. */
const longestLine = 200;

/** Collects what `loadTextContent` reads: policies, OpenAPI documents, certificates. */
export function textFiles(): TextFiles {
  const files = new Map<string, string>();
  return {
    put(text, resource, path) {
      const place = placeOf(text, resource, path);
      if (place === undefined) return undefined;
      const free = freePlace(place, text, files);
      files.set(free, text);
      return `../${free}`;
    },
    files: () => [...files].map(([path, text]) => ({ path, text })),
  };
}

function placeOf(text: string, { type, name }: ArmResource, path: readonly (string | number)[]) {
  const children = name.split('/').slice(1);
  if (/\/(policies|policyFragments)$/.test(type) && path.at(-1) === 'value') {
    const collections = type.split('/').slice(2);
    const names = collections.at(-1) === 'policies' ? children.slice(0, -1) : children;
    const folders = names.flatMap((each, index) => [collections[index]!, fileName(each)]);
    return `policies/${folders.length === 0 ? 'global' : folders.join('/')}.xml`;
  }
  if (text.length <= longestLine) return undefined;
  if (/\/apis$/.test(type)) {
    return `apis/${fileName(children.join('-'))}.${documentExtension(text)}`;
  }
  const own = children.length === 0 ? name : children.join('-');
  const way = path.filter((step) => !structural.has(String(step)));
  const certificate = /^(-----BEGIN CERTIFICATE|MII)/.test(text);
  return certificate
    ? `certificates/${fileName([own, ...way].join('-'))}.cer`
    : `content/${fileName([own, ...way].join('-'))}.txt`;
}

/** What says nothing about which text it is. */
const structural: ReadonlySet<string> = new Set(['properties', 'data', 'encodedCertificate', 'value']);

/** Names that differ only in what a file name can't hold get files of their own. */
function freePlace(place: string, text: string, files: ReadonlyMap<string, string>): string {
  let free = place;
  for (let count = 2; files.has(free) && files.get(free) !== text; count += 1) {
    free = place.replace(/(\.\w+)$/, `-${count}$1`);
  }
  return free;
}

const fileName = (text: string) => text.replaceAll(/[^A-Za-z0-9._-]/g, '-');

/** Of the document that an API is imported from. */
function documentExtension(text: string): 'edmx' | 'json' | 'yaml' {
  const start = text.trimStart()[0];
  if (start === '<') return 'edmx';
  return start === '{' ? 'json' : 'yaml';
}
