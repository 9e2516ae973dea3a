import type { Member } from '../type-system/member.js';
import { memberExamples } from './member-examples.js';

/** Where Microsoft, or Newtonsoft, documents a member. */
function addressOf({ declaringType, kind, name }: Member): string {
  const { namespace, name: type, declaringType: outer, typeParameters = [] } = declaringType.definition;
  if (namespace.startsWith('Newtonsoft'))
    return `https://www.newtonsoft.com/json/help/html/T_${namespace.replaceAll('.', '_')}_${type}.htm`;
  if (!namespace.startsWith('System'))
    return 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables';
  const arity = typeParameters.length === 0 ? '' : `-${typeParameters.length}`;
  const member = kind === 'constructor' ? '-ctor' : kind === 'indexer' ? 'item' : name;
  const path = [namespace, ...(outer === undefined ? [] : [outer]), `${type}${arity}`, member].join('.');
  return `https://learn.microsoft.com/dotnet/api/${path.toLowerCase()}`;
}

/** The member as C# declares it. */
function signatureOf(member: Member): string {
  const { kind, name, declaringType, isStatic, isExtension, type, typeParameters, hasSetter } = member;
  const list = member.parameters
    .slice(isExtension ? 1 : 0)
    .map(
      (each) =>
        `${each.modifier === null ? '' : `${each.modifier} `}${each.type.name} ${each.name}${each.defaultValue === null ? '' : ` = ${each.defaultValue}`}`,
    )
    .join(', ');
  const generics =
    typeParameters.length === 0 ? '' : `<${typeParameters.map((each) => each.name).join(', ')}>`;
  const head = `${isStatic && !isExtension ? 'static ' : ''}${type.name}`;
  switch (kind) {
    case 'constructor':
      return `new ${declaringType.name}(${list})`;
    case 'indexer':
      return `${head} this[${list}]`;
    case 'method':
      return `${head} ${name}${generics}(${list})`;
    case 'property':
      return `${head} ${name} { get;${hasSetter ? ' set;' : ''} }`;
    default:
      return `${head} ${name}`;
  }
}

/**
 * TSDoc of a member: what C# declares, where it is documented, and for members that policies use much an example.
 *
 * @param isFirst Whether it is the first of its overloads, which share their page.
 */
export function docOf(member: Member, isFirst = true): string {
  const address = isFirst ? ` ${addressOf(member)}` : '';
  const head = `\`${signatureOf(member)}\`${address}`.replaceAll('*/', '*\\/');
  const example = memberExamples[`${member.declaringType.definition.name}.${member.name}`];
  if (example === undefined || member.kind === 'constructor') return `/** ${head} */\n`;
  return `/**\n * ${head}\n *\n * @example\n * ${example.typeScript}\n * // ${example.csharp}\n */\n`;
}
