import type { PolicyExpression } from '../parser/parse.js';
import { keywords } from '../scanner/keywords.js';
import { wantedName } from './fresh-name.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * Gives every variable and parameter a name of its own where it is seen: C# lets no inner name hide an outer one.
 *
 * Parameters of lambdas that stand beside each other keep the name that was written; a variable's name is nowhere
 * else in the expression.
 */
export function assignNames(syntax: PolicyExpression): PolicyExpression {
  const order: string[] = [];
  const variables = new Set<string>();
  const conflicts = new Map<string, Set<string>>();
  const taken = new Set(['context']);
  visit(
    syntax,
    [],
    (id, around, isVariable) => {
      if (!conflicts.has(id)) {
        conflicts.set(id, new Set());
        order.push(id);
      }
      if (isVariable) variables.add(id);
      for (const outer of around) {
        conflicts.get(id)?.add(outer);
        conflicts.get(outer)?.add(id);
      }
    },
    taken,
  );

  const names = new Map<string, string>();
  for (const id of [
    ...order.filter((each) => variables.has(each)),
    ...order.filter((each) => !variables.has(each)),
  ]) {
    const rivals = variables.has(id) ? order : [...(conflicts.get(id) ?? []), ...variables];
    const used = new Set(rivals.filter((rival) => rival !== id).map((rival) => names.get(rival)));
    const wanted = wantedName(id) ?? id;
    let name = wanted;
    for (let count = 2; used.has(name) || taken.has(name) || keywords.has(name); count++)
      name = `${wanted}${count}`;
    names.set(id, name);
  }
  return rename(syntax, names) as PolicyExpression;
}

function visit(
  node: unknown,
  around: readonly string[],
  declare: (id: string, around: readonly string[], isVariable: boolean) => void,
  taken: Set<string>,
): void {
  if (Array.isArray(node)) for (const each of node) visit(each, around, declare, taken);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { kind, parameters, name } = node as Node;
  let inside = around;
  if (kind === 'lambda') {
    const ids = (parameters as readonly { name: { text: string } }[])
      .map((each) => each.name.text)
      .filter(isFresh);
    for (const [index, id] of ids.entries()) declare(id, [...around, ...ids.slice(0, index)], false);
    inside = [...around, ...ids];
  } else if (kind === 'name' && !isFresh((name as { text: string }).text))
    taken.add((name as { text: string }).text);
  for (const [key, each] of Object.entries(node)) {
    if (kind === 'lambda' && key === 'parameters') continue;
    const text = (each as { text?: unknown } | null)?.text;
    // A name that is neither read nor a member's is declared.
    if (kind !== 'name' && kind !== 'memberAccess' && key === 'name' && typeof text === 'string') {
      if (isFresh(text)) declare(text, around, true);
      else taken.add(text);
    }
    if (key === 'names')
      for (const declared of each as readonly { text: string }[])
        if (isFresh(declared.text)) declare(declared.text, around, true);
    visit(each, inside, declare, taken);
  }
}

function rename(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((each) => rename(each, names));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, each]) => [
      key,
      key === 'text' && typeof each === 'string' ? (names.get(each) ?? each) : rename(each, names),
    ]),
  );
}

function isFresh(text: string): boolean {
  return wantedName(text) !== undefined;
}
