import * as v from 'valibot';

/** A schema for each property of a model type, none left out and none too many. */
export type Entries<T> = {
  readonly [K in keyof T]-?: v.GenericSchema<unknown, Exclude<T[K], undefined>> | OptionalSchema<T[K]>;
};
type OptionalSchema<T> = v.OptionalSchema<v.GenericSchema<unknown, Exclude<T, undefined>>, undefined>;

/** An object of the model: every property known. The issue of an unknown one carries the known names. */
export const object = <T extends object>(entries: Entries<T>): v.GenericSchema<unknown, T> =>
  noList(
    v.strictObject(entries as Record<string, v.GenericSchema>, () => Object.keys(entries).join('\n')),
  ) as v.GenericSchema<unknown, T>;

const neverList = v.custom(() => false, 'an object');

/** For valibot a list is an object; here it is not. */
const noList = (schema: v.GenericSchema): v.GenericSchema<unknown> =>
  v.lazy(
    (input) => (Array.isArray(input) ? neverList : schema) as v.GenericSchema,
  ) as v.GenericSchema<unknown>;

/** One of several objects, told apart by the first of these properties that is there. */
export const byProperty = <T>(
  choices: Readonly<Record<string, v.GenericSchema>>,
): v.GenericSchema<unknown, T> => {
  const names = Object.keys(choices);
  const none = v.custom<T>(() => false, `an object with ${names.map((name) => `"${name}"`).join(' or ')}`);
  return v.lazy((input) => {
    const name = names.find((each) => typeof input === 'object' && input !== null && each in input);
    return (name === undefined ? none : choices[name]) as v.GenericSchema<T>;
  }) as unknown as v.GenericSchema<unknown, T>;
};

/** A property that may be left out. */
export const optional = <T>(schema: v.GenericSchema<unknown, T>) => v.optional(schema);

/** Named resources. */
export const named = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Record<string, T>> =>
  noList(v.record(v.string(), schema)) as v.GenericSchema<unknown, Record<string, T>>;

export const list = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T[]> =>
  v.array(schema) as v.GenericSchema<unknown, T[]>;

export const choice = <const T extends string>(...values: readonly T[]): v.GenericSchema<unknown, T> =>
  v.picklist(values);

export const text: v.GenericSchema<unknown, string> = v.string();
export const flag: v.GenericSchema<unknown, boolean> = v.boolean();
export const yes: v.GenericSchema<unknown, true> = v.literal(true);
export const wholeNumber: v.GenericSchema<unknown, number> = v.pipe(v.number(), v.integer('a whole number'));
/** Text, or what the object in its place says. */
export const textOr = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, string | T> =>
  v.lazy(
    (input) => (typeof input === 'string' ? text : schema) as v.GenericSchema,
  ) as unknown as v.GenericSchema<unknown, string | T>;

/** What only TypeScript can check in full. */
export const anything = <T>(is: (input: unknown) => boolean, expected: string): v.GenericSchema<unknown, T> =>
  v.custom<T>(is, expected);
