import type { DocumentNode } from 'graphql';
import { extentOf, loadGraphql } from './request.js';

/** Words of a query at most. */
const maximumTokens = 20_000;

/** Fields that a query asks for at most, with those of its fragments: validation takes the square of their number. */
const maximumFields = 1000;

/**
 * Reads a query that no caller can make so large that it keeps the gateway busy.
 *
 * @throws GraphQLError that says what is wrong
 */
export function parseQuery(query: string): DocumentNode {
  const { GraphQLError, parse } = loadGraphql();
  try {
    const document = parse(query, { maxTokens: maximumTokens });
    const { fields } = extentOf(document);
    if (fields <= maximumFields) return document;
    throw new Error(`The query has ${fields} fields; ${maximumFields} are allowed.`);
  } catch (error) {
    throw error instanceof GraphQLError ? error : new GraphQLError((error as Error).message);
  }
}
