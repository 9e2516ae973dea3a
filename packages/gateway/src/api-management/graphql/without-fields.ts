import type { ASTNode, DocumentNode, FieldNode } from 'graphql';
import { loadGraphql } from './request.js';

/**
 * Takes fields out of a request, and what holds nothing without them; null when an operation would ask for nothing.
 *
 * @example `{ users { id name } }` without `name` is `{ users { id } }`, and without both fields nothing
 */
export function withoutFields(document: DocumentNode, removed: ReadonlySet<FieldNode>): DocumentNode | null {
  const { visit } = loadGraphql();
  let rest = document;
  let emptied: ReadonlySet<string> = new Set();
  // A fragment that holds nothing takes its spreads along, which may empty another.
  do {
    const gone = emptied;
    rest = visit(rest, {
      Field: {
        enter: (node) => (removed.has(node) ? null : undefined),
        leave: (node) => (isEmpty(node) ? null : undefined),
      },
      FragmentSpread: ({ name }) => (gone.has(name.value) ? null : undefined),
      FragmentDefinition: ({ name }) => (gone.has(name.value) ? null : undefined),
      InlineFragment: { leave: (node) => (isEmpty(node) ? null : undefined) },
    });
    emptied = new Set(
      rest.definitions.flatMap((node) =>
        node.kind === 'FragmentDefinition' && isEmpty(node) ? [node.name.value] : [],
      ),
    );
  } while (emptied.size > 0);
  return rest.definitions.some((node) => node.kind === 'OperationDefinition' && isEmpty(node)) ? null : rest;
}

const isEmpty = (node: ASTNode): boolean =>
  'selectionSet' in node && node.selectionSet?.selections.length === 0;
