/** The path of a field in a config: `identities[0].subject`. A field without a key is all of its element. */
export function fieldPath(path: string, key: string): string {
  if (key === '') return path;
  return path === '' ? key : `${path}.${key}`;
}
