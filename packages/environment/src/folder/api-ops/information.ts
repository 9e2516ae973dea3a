/** The `properties` of a resource as Azure Resource Manager has them, and which of them have been taken. */
export interface Information {
  /**
   * Takes a property.
   *
   * @param convert Gives undefined for a value that is none of what is looked for: it then counts as not taken.
   */
  readonly take: <T>(name: string, convert: (value: unknown) => T | undefined) => T | undefined;
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean | undefined;
  readonly count: (name: string) => number | undefined;
  /** An object inside, of which single properties are taken; empty where there is none. */
  readonly inner: (name: string) => Information;
  /** The objects of a list, of which single properties are taken. */
  readonly list: (name: string) => readonly Information[];
  /** Properties that hold something and that nobody has taken: `proxy`, `tls.serverX509Names`. */
  readonly untaken: () => readonly string[];
}

/** Opens the properties of a resource. */
export function openInformation(properties: Properties): Information {
  const taken = new Set<string>();
  const opened = new Map<string, readonly Information[]>();
  const take: Information['take'] = (name, convert) => {
    const value = convert(properties[name]);
    if (value !== undefined) taken.add(name);
    return value;
  };
  const open = (name: string, values: readonly unknown[]): readonly Information[] => {
    const known = opened.get(name) ?? values.filter(isObject).map(openInformation);
    if (known.length === values.length) opened.set(name, known);
    return known;
  };
  return {
    take,
    text: (name) => take(name, (value) => (typeof value === 'string' ? value : undefined)),
    flag: (name) => take(name, (value) => (typeof value === 'boolean' ? value : undefined)),
    count: (name) => take(name, (value) => (typeof value === 'number' ? value : undefined)),
    inner: (name) => open(name, [properties[name]])[0] ?? openInformation({}),
    list: (name) => {
      const value = properties[name];
      return Array.isArray(value) ? open(name, value) : [];
    },
    untaken: () =>
      Object.entries(properties).flatMap(([name, value]) => {
        if (taken.has(name) || isEmpty(value)) return [];
        const inside = opened.get(name);
        if (inside === undefined) return [name];
        return inside.flatMap((one) => one.untaken().map((each) => `${name}.${each}`));
      }),
  };
}

/** The last part of the id of a resource: `/apiVersionSets/orders` gives `orders`. */
export function nameOf(id: string | undefined): string | undefined {
  return id?.split('/').at(-1);
}

/** An object with the properties that have a value. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

type Properties = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value says nothing: absent, false, or made of nothing else. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '' || value === false;
}
