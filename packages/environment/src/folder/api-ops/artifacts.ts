import { under, type Folder } from '../folder.js';
import { refuseFile } from '../refuse-file.js';
import { isObject, openInformation, type Information } from './information.js';

/** One resource of a folder of APIOps. */
export interface Artifact {
  readonly name: string;
  /** Its own folder. */
  readonly at: string;
}

/** A folder of APIOps, and what of it has been looked at. */
export interface Artifacts extends Folder {
  /** The resources of a collection: those of `named values`, which the newest extractor calls `namedValues`. */
  readonly collection: (at: string, name: string) => readonly Artifact[];
  /** What an information file holds, `{ "properties": { … } }`; nothing where there is none. */
  readonly information: (file: string) => Information;
  /** Counts what a collection holds as read: it stands elsewhere too. Default: all of it. */
  readonly settle: (at: string, name: string, only?: (artifact: Artifact) => boolean) => void;
  /** What has been read so far. */
  readonly read: {
    readonly files: ReadonlySet<string>;
    /** By file. */
    readonly information: ReadonlyMap<string, Information>;
  };
}

/** Watches what is read of a folder. */
export function openArtifacts(folder: Folder): Artifacts {
  const files = new Set<string>();
  const opened = new Map<string, Information>();
  const watched = <T>(read: (file: string) => T) => {
    return (file: string): T => {
      files.add(file);
      return read(file);
    };
  };
  const json = watched(folder.json);
  const collection: Artifacts['collection'] = (at, name) =>
    folder
      .folders(at)
      .filter((one) => collectionKey(one) === collectionKey(name))
      .flatMap((one) => {
        const own = under(at, one);
        return folder.folders(own).map((child) => ({ name: child, at: under(own, child) }));
      });
  return {
    ...folder,
    text: watched(folder.text),
    json,
    collection,
    settle: (at, name, only = () => true) => {
      const settled = collection(at, name).filter(only);
      for (const file of settled.flatMap((one) => folder.files(one.at))) files.add(file);
    },
    information: (file) => {
      const known =
        opened.get(file) ?? openInformation(folder.has(file) ? propertiesOf(file, json(file)) : {});
      opened.set(file, known);
      return known;
    },
    read: { files, information: opened },
  };
}

/** The name of a collection however it is written: `named values`, `namedValues`, `Named Values`. */
export const collectionKey = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

function propertiesOf(file: string, content: unknown): Readonly<Record<string, unknown>> {
  const properties = isObject(content) ? content['properties'] : undefined;
  return isObject(properties)
    ? properties
    : refuseFile(file, 'file-not-json', { reason: 'it has no properties' });
}
