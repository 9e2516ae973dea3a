import type { DocumentNode, FieldNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { loadGraphql } from './request.js';

/** A field of a request with what rules may call it. */
export interface VisitedField {
  readonly node: FieldNode;
  /**
   * For each type that the field may belong to: `/Query/users`, `/Query/*`; for introspection `/__schema`, `/__*`.
   * Several for a field of an interface: it asks every type that implements it.
   */
  readonly places: readonly (readonly string[])[];
}

/** The fields of a request, by the types that they belong to. */
export function visitedFields(document: DocumentNode, schema: GraphQLSchema): readonly VisitedField[] {
  const { TypeInfo, isAbstractType, visit, visitWithTypeInfo } = loadGraphql();
  const info = new TypeInfo(schema);
  const fields: VisitedField[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const name = node.name.value;
        const parent = info.getParentType();
        if (name.startsWith('__')) fields.push({ node, places: [[`/${name}`, '/__*']] });
        else if (isAbstractType(parent)) {
          const own = pathsOf(parent, name);
          const types = schema.getPossibleTypes(parent);
          fields.push({ node, places: types.map((type) => [...pathsOf(type, name), ...own]) });
        } else if (parent) fields.push({ node, places: [pathsOf(parent, name)] });
      },
    }),
  );
  return fields;
}

const pathsOf = (type: GraphQLNamedType, field: string): readonly string[] => [
  `/${type.name}/${field}`,
  `/${type.name}/*`,
];
