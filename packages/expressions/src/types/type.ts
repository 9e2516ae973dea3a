import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

/**
 * What `typeof(T)` gives: something to hand to `Enum.Parse`, and nothing else.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.type
 */
export const systemType = defineType({
  name: 'Type',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  notAllowListed: true,
  members: [
    ...unsupportedMembers(reasons.reflection, [
      'string Name { get; }',
      'string FullName { get; }',
      'string Namespace { get; }',
      'Type BaseType { get; }',
      'bool IsEnum { get; }',
      'bool IsValueType { get; }',
      'static Type GetType(string typeName)',
    ]),
  ],
});
