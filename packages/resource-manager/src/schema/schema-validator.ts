import type { JsonObject } from '../json.js';

/** Holds request bodies against the official schemas. */
export interface SchemaValidator {
  /**
   * @throws ArmError `InvalidRequestFormat`
   */
  check(type: string, apiVersion: string, names: readonly string[], body: JsonObject): void;
}
