/** The key of a soft-deleted resource: its type and its name, which is unique in all of Azure. */
export function softDeletedKey(type: string, name: string): string {
  return `${type}/${name}`.toLowerCase();
}
