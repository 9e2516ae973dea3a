import type { TypeDefinition, TypeEntry } from '../define-type.js';
import { parseSignature } from '../type-system/parse-signature.js';
import type { MemberSignature } from '../type-system/signature.js';

interface DocumentedMember {
  /** The name as C# writes it: `Length`, `new String`, `this[]`, `operator ==`. */
  readonly name: string;
  readonly signature: string;
  readonly unsupported: string | null;
  readonly isAllowed: boolean;
}

interface DocumentedType {
  readonly name: string;
  readonly definition: TypeDefinition;
  readonly members: readonly DocumentedMember[];
}

const count = (number: number, one: string): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : `${one}s`}`;

const code = (text: string): string => `\`${text}\``;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function nameOf({ kind, name }: MemberSignature, type: string): string {
  if (kind === 'constructor') return `new ${type}`;
  if (kind === 'operator') return `operator ${name}`;
  return kind === 'conversion' ? `${name} conversion` : name;
}

function document({ definition }: TypeEntry): DocumentedType {
  const { declaringType, typeParameters = [] } = definition;
  const outer = declaringType === undefined ? '' : `${declaringType}.`;
  const parameters = typeParameters.map((text) => text.split(' ').at(-1)).join(', ');
  const members = (definition.members ?? []).map((member): DocumentedMember => {
    const details = typeof member === 'string' ? { signature: member } : member;
    const signature = parseSignature(details.signature, definition.name);
    return {
      name: nameOf(signature, definition.name),
      signature: details.signature,
      unsupported: details.unsupported ?? definition.unsupported ?? null,
      isAllowed: details.notAllowListed !== true && definition.notAllowListed !== true,
    };
  });
  const values = Object.keys(definition.values ?? {}).map((name) => ({
    name,
    signature: name,
    unsupported: definition.unsupported ?? null,
    isAllowed: definition.notAllowListed !== true,
  }));
  return {
    name: `${outer}${definition.name}${parameters === '' ? '' : `<${parameters}>`}`,
    definition,
    members: [...values, ...members],
  };
}

function typeSection({ name, definition, members }: DocumentedType): string {
  const works = members.filter(({ unsupported }) => unsupported === null);
  const byReason = groupBy(
    members.filter(({ unsupported }) => unsupported !== null),
    ({ unsupported }) => unsupported ?? '',
  );
  const alias = definition.alias === undefined ? '' : ` (${code(definition.alias)})`;
  const lines = [
    `### ${code(name)}${alias}`,
    '',
    `${capitalized(definition.kind)}, ${count(members.length, 'member')}${works.length < members.length && definition.unsupported === undefined ? `, ${members.length - works.length} of them unsupported` : ''}.${definition.notAllowListed === true ? " Not on API Management's list: a warning says so." : ''}`,
  ];
  const names = [...new Set(works.map((member) => member.name))];
  const warned = [...new Set(works.filter(({ isAllowed }) => !isAllowed).map((member) => member.name))];
  const items = [
    ...(definition.unsupported === undefined ? [] : [`Unsupported: ${definition.unsupported}.`]),
    ...(names.length === 0 ? [] : [`Works: ${names.map(code).join(', ')}`]),
    ...(warned.length === 0 || definition.notAllowListed === true
      ? []
      : [
          `Works, with a warning, because it is not on API Management's list: ${warned.map(code).join(', ')}`,
        ]),
    ...(definition.unsupported === undefined ? [...byReason] : []).map(
      ([reason, of]) => `Unsupported (${reason}): ${of.map(({ signature }) => code(signature)).join(', ')}`,
    ),
  ];
  return [...lines, ...(items.length === 0 ? [] : ['', ...items.map((item) => `- ${item}`)])].join('\n');
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Markdown: what expressions may use, from the registry, with counts. */
export function generateDocumentation(registry: readonly TypeEntry[]): string {
  const types = registry.map(document);
  const members = types.flatMap((type) => type.members);
  const unsupported = members.filter((member) => member.unsupported !== null);
  const warned = members.filter((member) => !member.isAllowed && member.unsupported === null);
  const reasons = [...groupBy(unsupported, (member) => member.unsupported ?? '')].sort(
    ([, left], [, right]) => right.length - left.length,
  );
  const namespaces = [...groupBy(types, ({ definition }) => definition.namespace)];
  const sections = namespaces.map(([namespace, of]) =>
    [`## ${namespace === '' ? 'The gateway' : namespace}`, ...of.map(typeSection)].join('\n\n'),
  );
  return `${[
    '# What C# policy expressions may use',
    'Written by `npm run generate -w @apim-kit/expressions` from the definitions in `packages/expressions/src/types`.',
    `**${count(types.length, 'type')} with ${count(members.length, 'member')}** (overloads counted one by one): ${(members.length - unsupported.length).toLocaleString('en-US')} work, ${unsupported.length.toLocaleString('en-US')} are unsupported and say why. ${warned.length.toLocaleString('en-US')} of those that work are not on API Management's list of allowed types and members; using them is a warning (\`EX3101\`, \`EX3102\`). Whatever is not here is an error.`,
    'An unsupported member is an error with its reason (`EX4003`), never a call that does nothing.',
    '## Why members are unsupported',
    reasons.map(([reason, of]) => `- ${count(of.length, 'member')}: ${reason}.`).join('\n'),
    ...sections,
  ].join('\n\n')}\n`;
}
