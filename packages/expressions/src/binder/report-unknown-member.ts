import type { Name } from '../syntax/index.js';
import { isSubtype } from '../type-system/hierarchy.js';
import { memberNames } from '../type-system/lookup.js';
import { extensionMembers, extensionNames } from '../type-system/members.js';
import type { Type } from '../type-system/type.js';
import type { Binder } from './binder.js';
import { suggest } from './suggest.js';

/** Reports a name that the type does not have, with the nearest one that it has. */
export function reportUnknownMember(b: Binder, type: Type, name: Name, isStatic: boolean): void {
  const known = [
    ...memberNames(type),
    ...Object.keys((type.kind === 'named' && type.definition.values) || {}),
  ];
  if (type.kind === 'array') known.push('Length');
  if (type.kind === 'anonymous') known.push(...type.members.map((member) => member.name));
  let suggestion = suggest(name.text, known);
  if (suggestion === '' && !isStatic)
    suggestion = suggest(
      name.text,
      extensionNames().filter((extension) => isExtensionOf(type, extension)),
    );
  b.report('unknownMember', name, { name: name.text, type: type.name, suggestion });
}

function isExtensionOf(type: Type, name: string): boolean {
  return extensionMembers(name).some((member) => {
    const receiver = member.parameters[0]?.type;
    return (
      receiver !== undefined &&
      (receiver.kind === 'named' && receiver.typeArguments.length > 0 ? true : isSubtype(type, receiver))
    );
  });
}
