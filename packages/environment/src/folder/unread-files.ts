import type { Finding } from '../finding/finding.js';
import { under, type Folder } from './folder.js';
import type { LocalApiManagement } from '../local-environment.js';

/** What is known of a folder once it is read. */
export interface ReadContent {
  readonly content: LocalApiManagement;
  readonly findings: readonly Finding[];
}

/** Files of some kind that what was read of a folder does not name, and no finding tells of. */
export function unreadFiles(
  folder: Folder,
  { content, findings }: ReadContent,
  isWanted: (file: string) => boolean,
): readonly string[] {
  const named = new Set(filesIn(content));
  return allFiles(folder, '').filter((file) => !named.has(file) && !isTold(file, findings) && isWanted(file));
}

/** Whether a finding tells of a folder that holds a file. */
export const isTold = (file: string, findings: readonly Finding[]): boolean =>
  findings.some(({ path }) => file.startsWith(`${path}/`));

/** Whether a file holds a policy document or a fragment. */
export const isPolicyFile =
  (folder: Folder) =>
  (file: string): boolean =>
    /\.xml$/i.test(file) && /<(policies|fragment)\b/.test(folder.text(file));

/** Every `file` anywhere in a value. */
export function filesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'file' && typeof item === 'string' ? [item] : filesIn(item),
  );
}

function allFiles(folder: Folder, path: string): readonly string[] {
  return [
    ...folder.files(path),
    ...folder.folders(path).flatMap((name) => allFiles(folder, under(path, name))),
  ];
}
