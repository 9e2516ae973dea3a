import type { Finding } from '../finding/finding.js';
import type { Folder } from './folder.js';
import type { LocalApiManagement } from '../local-environment.js';

/** Policy files of a folder that what was read of it does not name, and no finding tells of. */
export function lostPolicies(
  folder: Folder,
  content: LocalApiManagement,
  findings: readonly Finding[],
): readonly string[] {
  const named = new Set(filesIn(content));
  const told = findings.map(({ path }) => `${path}/`);
  return policiesIn(folder, '').filter(
    (file) => !named.has(file) && !told.some((path) => file.startsWith(path)),
  );
}

/** Every `file` anywhere in a value. */
function filesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'file' && typeof item === 'string' ? [item] : filesIn(item),
  );
}

/** XML files that hold a policy document or a fragment, in a folder and all below it. */
function policiesIn(folder: Folder, path: string): readonly string[] {
  const under = (name: string) => (path === '' ? name : `${path}/${name}`);
  return [
    ...folder
      .files(path)
      .filter((file) => /\.xml$/i.test(file) && /<(policies|fragment)\b/.test(folder.text(file))),
    ...folder.folders(path).flatMap((name) => policiesIn(folder, under(name))),
  ];
}
