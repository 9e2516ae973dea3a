import type { ApiManagement, ApiManagementResources } from '@apim-kit/environment';
import type { NamedContext, UserContext } from '@apim-kit/expressions';

/** Groups that every service has, by id. */
const builtIn: Readonly<Record<string, string>> = {
  administrators: 'Administrators',
  developers: 'Developers',
  guests: 'Guests',
};

/** A group as expressions see it. */
export function groupOf(id: string, groups: ApiManagementResources['groups'] = {}): NamedContext {
  return { id, name: groups[id]?.displayName ?? builtIn[id] ?? id };
}

const unknownDate = new Date(0);

/** A user as expressions see it; every user is a developer. Null for nobody, and for one who is blocked. */
export function userOf(
  id: string | undefined,
  { users = {} }: ApiManagement,
  groups: ApiManagementResources['groups'] = {},
): UserContext | null {
  const user = id === undefined ? undefined : users[id];
  if (id === undefined || user === undefined) return null;
  return {
    id,
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    note: user.note ?? null,
    groups: [...new Set(['developers', ...(user.groups ?? []), ...membershipsOf(id, groups)])].map((group) =>
      groupOf(group, groups),
    ),
    identities: [{ id: user.email, provider: 'Basic' }],
    registrationDate: unknownDate,
  };
}

const membershipsOf = (user: string, groups: NonNullable<ApiManagementResources['groups']>) =>
  Object.keys(groups).filter((name) => groups[name]!.users?.includes(user));
