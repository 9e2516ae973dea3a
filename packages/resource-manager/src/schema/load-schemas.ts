import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ajvDraft04, { type ErrorObject, type ValidateFunction } from 'ajv-draft-04';
import { isObject, type Json, type JsonObject } from '../json.js';
import type { ArmErrorDetail } from '../message/arm-error.js';
import { armErrors } from '../message/arm-errors.js';
import { ResourceManagerError } from '../resource-manager-error.js';
import type { SchemaValidator } from './schema-validator.js';
import { closeObjects } from './close-objects.js';

/**
 * Reads the official schemas of a directory and closes their objects: what Azure does not know is refused.
 *
 * Types and versions without a schema pass.
 *
 * @throws ResourceManagerError `SchemasUnreadable`
 */
export function loadSchemas(directory: string): SchemaValidator {
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true, validateFormats: false });
  const known = new Map<string, string>();
  try {
    for (const file of readdirSync(directory)) {
      if (!file.endsWith('.json')) continue;
      const schema = JSON.parse(readFileSync(join(directory, file), 'utf8')) as JsonObject;
      const { id } = schema;
      if (typeof id !== 'string') continue;
      ajv.addSchema(closeObjects(schema) as JsonObject);
      const { resourceDefinitions } = schema;
      if (!isObject(resourceDefinitions)) continue;
      for (const [key, definition] of Object.entries(resourceDefinitions))
        known.set(nameOf(definition), `${id}/resourceDefinitions/${key}`);
    }
  } catch (cause) {
    throw new ResourceManagerError('SchemasUnreadable', `${directory} holds no schemas that can be read.`, {
      cause,
    });
  }
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (reference: string): ValidateFunction => {
    const found = compiled.get(reference) ?? ajv.compile({ $ref: reference });
    compiled.set(reference, found);
    return found;
  };
  return {
    check(type, apiVersion, names, body) {
      // What workspaces take is what the service takes.
      const described = type.replace('/service/workspaces/', '/service/');
      const reference = known.get(`${described}@${apiVersion}`.toLowerCase());
      if (reference === undefined) return;
      const validate = validatorOf(reference);
      // Some schemas have a pattern for the last name only, others for the names joined.
      const isValid = (name: string | undefined) => validate({ ...body, type: described, apiVersion, name });
      if (!isValid(names.join('/')) && !isValid(names.at(-1)))
        throw armErrors.invalidBody(describe(validate.errors ?? []));
    },
  };
}

function nameOf(definition: Json): string {
  const read = (key: string) => {
    const properties = isObject(definition) && isObject(definition.properties) ? definition.properties : {};
    const member = properties[key];
    return isObject(member) && Array.isArray(member.enum) ? String(member.enum[0]) : '';
  };
  return `${read('type')}@${read('apiVersion')}`.toLowerCase();
}

/** The deepest errors: those of the alternatives above them say nothing more. */
function describe(errors: readonly ErrorObject[]): ArmErrorDetail[] {
  const telling = errors.filter(({ keyword }) => !['oneOf', 'anyOf', 'allOf', '$ref'].includes(keyword));
  return telling.slice(0, 5).map((error) => {
    const extra = error.params.additionalProperty as string | undefined;
    return {
      code: extra === undefined ? 'InvalidJson' : 'InvalidJsonCouldNotFindMember',
      target: error.instancePath,
      message:
        extra === undefined
          ? `${error.instancePath || '/'} ${error.message ?? 'is not valid'}.`
          : `Could not find member '${extra}' on object at '${error.instancePath || '/'}'.`,
    };
  });
}
