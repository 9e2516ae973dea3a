import { definePolicy } from '../define-policy.js';
import { objectChild, oneOf, optional, string } from '../fields.js';

/** `<validate-parameters>`: checks headers, query and path of the request against the schema of the API. */
export const validateParameters = definePolicy({
  name: 'validate-parameters',
  category: 'content validation',
  summary: 'Checks headers, query and path of the request against the schema of the API.',
  onHandshake: false,
  sections: ['inbound'],
  attributes: {
    'specified-parameter-action': oneOf(
      ['ignore', 'prevent', 'detect'],
      'What to do with parameters that the schema names.',
      { required: true },
    ),
    'unspecified-parameter-action': oneOf(['ignore', 'prevent', 'detect'], 'What to do with others.', {
      required: true,
    }),
    'errors-variable-name': string('Variable that takes the errors.', { literal: true }),
  },
  children: {
    headers: objectChild(
      'headers',
      'Other actions for headers.',
      {
        attributes: {
          'specified-parameter-action': oneOf(
            ['ignore', 'prevent', 'detect'],
            'What to do with parameters that the schema names.',
            { required: true },
          ),
          'unspecified-parameter-action': oneOf(['ignore', 'prevent', 'detect'], 'What to do with others.', {
            required: true,
          }),
        },
        children: {
          parameter: objectChild('parameters', 'Single parameters.', {
            attributes: {
              name: string('Name of the parameter.', { required: true }),
              action: oneOf(['ignore', 'prevent', 'detect'], 'What to do with it.', { required: true }),
            },
          }),
        },
      },
      optional,
    ),
    query: objectChild(
      'query',
      'Other actions for the query.',
      {
        attributes: {
          'specified-parameter-action': oneOf(
            ['ignore', 'prevent', 'detect'],
            'What to do with parameters that the schema names.',
            { required: true },
          ),
          'unspecified-parameter-action': oneOf(['ignore', 'prevent', 'detect'], 'What to do with others.', {
            required: true,
          }),
        },
        children: {
          parameter: objectChild('parameters', 'Single parameters.', {
            attributes: {
              name: string('Name of the parameter.', { required: true }),
              action: oneOf(['ignore', 'prevent', 'detect'], 'What to do with it.', { required: true }),
            },
          }),
        },
      },
      optional,
    ),
    path: objectChild(
      'path',
      'Other actions for the path.',
      {
        attributes: {
          'specified-parameter-action': oneOf(
            ['ignore', 'prevent', 'detect'],
            'What to do with parameters that the schema names.',
            { required: true },
          ),
        },
        children: {
          parameter: objectChild('parameters', 'Single parameters.', {
            attributes: {
              name: string('Name of the parameter.', { required: true }),
              action: oneOf(['ignore', 'prevent', 'detect'], 'What to do with it.', { required: true }),
            },
          }),
        },
      },
      optional,
    ),
  },
  example: {
    specifiedParameterAction: 'prevent',
    unspecifiedParameterAction: 'ignore',
    errorsVariableName: 'errors',
  },
});
