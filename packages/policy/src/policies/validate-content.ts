import { definePolicy } from '../define-policy.js';
import { boolean, integer, objectChild, oneOf, optional, string } from '../fields.js';

/** `<validate-content>`: checks size, content type and content of a body against the schema of the API. */
export const validateContent = definePolicy({
  name: 'validate-content',
  category: 'content validation',
  summary: 'Checks size, content type and content of a body against the schema of the API.',
  onHandshake: false,
  sections: ['inbound', 'outbound', 'on-error'],
  attributes: {
    'unspecified-content-type-action': oneOf(
      ['ignore', 'prevent', 'detect'],
      'What to do with a content type that the schema does not name.',
      { required: true },
    ),
    'max-size': integer('Bytes of a body at most.', { required: true, minimum: 0, maximum: 4194304 }),
    'size-exceeded-action': oneOf(['ignore', 'prevent', 'detect'], 'What to do with a larger body.', {
      required: true,
    }),
    'errors-variable-name': string('Variable that takes the errors.', { literal: true }),
  },
  children: {
    'content-type-map': objectChild(
      'contentTypeMap',
      'Content types that are treated as others.',
      {
        attributes: {
          'any-content-type-value': string('Content type that stands for every other.', { literal: true }),
          'missing-content-type-value': string('Content type of a body that names none.', { literal: true }),
        },
        children: {
          type: objectChild('types', 'Content types that are treated as others.', {
            attributes: {
              from: string('Content type to replace.'),
              when: boolean('Whether it is replaced.'),
              to: string('Content type in its place.', { required: true }),
            },
          }),
        },
      },
      optional,
    ),
    content: objectChild('contents', 'How bodies are checked, by content type.', {
      attributes: {
        type: string('Content type. Default: any.'),
        'validate-as': oneOf(['json', 'xml', 'soap'], 'How the body is read.', { required: true }),
        action: oneOf(['ignore', 'prevent', 'detect'], 'What to do with a body that does not fit.', {
          required: true,
        }),
        'schema-id': string('Schema of the service.'),
        'schema-ref': string('Part of the schema.'),
        'allow-additional-properties': boolean(
          'Whether JSON may hold other properties; overrides the schema.',
        ),
        'case-insensitive-property-names': boolean('Whether the case of property names counts.', {
          default: false,
        }),
      },
    }),
  },
  example: {
    unspecifiedContentTypeAction: 'prevent',
    maxSize: 102400,
    sizeExceededAction: 'prevent',
    errorsVariableName: 'errors',
    contents: [{ type: 'application/json', validateAs: 'json', action: 'prevent' }],
  },
});
