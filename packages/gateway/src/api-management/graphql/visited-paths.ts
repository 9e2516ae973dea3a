import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';
import { loadGraphql } from './request.js';

/** A field of a request with what rules may call it. */
export interface VisitedField {
  readonly node: FieldNode;
  /** `/Query/users`; `/__schema` for introspection. */
  readonly paths: readonly string[];
}

/** The fields of a request, by the types that they belong to. */
export function visitedFields(document: DocumentNode, schema: GraphQLSchema): readonly VisitedField[] {
  const { TypeInfo, visit, visitWithTypeInfo } = loadGraphql();
  const info = new TypeInfo(schema);
  const fields: VisitedField[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const name = node.name.value;
        if (name.startsWith('__')) fields.push({ node, paths: [`/${name}`, '/__*'] });
        const parent = info.getParentType()?.name;
        if (parent !== undefined && !name.startsWith('__')) {
          fields.push({ node, paths: [`/${parent}/${name}`, `/${parent}/*`] });
        }
      },
    }),
  );
  return fields;
}
