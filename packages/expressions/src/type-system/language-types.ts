import { defineType, type TypeEntry } from '../define-type.js';
import { multiArrayTypes } from '../runtime/clr/multi-array.js';
import { combineDelegates, removeDelegate } from '../runtime/clr/delegates.js';

const delegate = (name: string, typeParameters: readonly string[], signature: string): TypeEntry => ({
  definition: defineType({
    name,
    namespace: 'System',
    kind: 'delegate',
    typeParameters,
    members: [signature],
  }),
  runtime: {},
});

const maxParameters = 8;
const argumentNames = Array.from({ length: maxParameters }, (_, index) => index + 1);

function functionType(count: number): TypeEntry {
  const names = argumentNames.slice(0, count).map((index) => (count === 1 ? 'T' : `T${index}`));
  const parameters = names.map((name, index) => `${name} arg${index + 1}`).join(', ');
  return delegate(
    'Func',
    [...names.map((name) => `in ${name}`), 'out TResult'],
    `TResult Invoke(${parameters})`,
  );
}

function actionType(count: number): TypeEntry {
  const names = argumentNames.slice(0, count).map((index) => (count === 1 ? 'T' : `T${index}`));
  const parameters = names.map((name, index) => `${name} arg${index + 1}`).join(', ');
  return delegate(
    'Action',
    names.map((name) => `in ${name}`),
    `void Invoke(${parameters})`,
  );
}

/** Types that the language itself is made of: `void` and the delegates. */
export const languageTypes: readonly TypeEntry[] = [
  {
    definition: defineType({ name: 'Void', alias: 'void', namespace: 'System', kind: 'struct' }),
    runtime: {},
  },
  {
    // `a + b` of delegates; its alias is no C# keyword, so that no expression can name it.
    definition: defineType({
      name: 'delegate type',
      alias: 'delegate type',
      namespace: 'System',
      kind: 'class',
      abstract: true,
      members: [
        'static object Combine(object a, object b)',
        'static object Remove(object source, object value)',
      ],
    }),
    runtime: { 'Combine(object,object)': combineDelegates, 'Remove(object,object)': removeDelegate },
  },
  functionType(0),
  ...argumentNames.map(functionType),
  actionType(0),
  ...argumentNames.map(actionType),
  ...multiArrayTypes,
  delegate('Predicate', ['in T'], 'bool Invoke(T obj)'),
  delegate('Comparison', ['in T'], 'int Invoke(T x, T y)'),
  delegate('Converter', ['in TInput', 'out TOutput'], 'TOutput Invoke(TInput input)'),
];
