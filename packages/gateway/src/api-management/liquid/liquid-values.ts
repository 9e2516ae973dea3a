import { describeValue, toText, Boxed } from '@apim-kit/expressions';
import type * as Liquidjs from 'liquidjs';
import { dateTimeOf, dateTimeText } from './date-time.js';

/** How JSON and XML become what a template sees. */
export interface LiquidValueOptions {
  /** Texts in ISO 8601 become dates. */
  readonly parseDates: boolean;
}

/** Makes values for templates: members are found whatever their case, loops over an object give `Key` and `Value`. */
export interface LiquidValues {
  /** @param json As `JSON.parse` gives it. */
  ofJson(json: unknown, options: LiquidValueOptions): unknown;
  /** A value of an expression. */
  ofClr(value: unknown): unknown;
  /** An object whose members are only made when a template asks for them. */
  ofMembers(members: Iterable<readonly [string, unknown]>): unknown;
  /** What a run of a template sees; nothing of a value but its members. */
  contextOf(scope: Readonly<Record<string, unknown>>, liquid: Liquidjs.Liquid): Liquidjs.Context;
}

/** @param liquidjs The library, loaded. */
export function createLiquidValues({
  Context,
  Drop,
}: Pick<typeof Liquidjs, 'Context' | 'Drop'>): LiquidValues {
  /** Its methods are for the engine; a template that names one of them asks for a member. */
  class LiquidValue extends Drop {}

  class LiquidContext extends Context {
    override readProperty(...[value, key]: Parameters<Liquidjs.Context['readProperty']>): unknown {
      return value instanceof LiquidValue
        ? value.liquidMethodMissing(String(key), this)
        : super.readProperty(value, key);
    }
  }

  class LiquidObject extends LiquidValue {
    readonly #members: ReadonlyMap<string, unknown>;

    constructor(members: Iterable<readonly [string, unknown]>) {
      super();
      this.#members = new Map(members);
    }

    override liquidMethodMissing(key: string | number): unknown {
      const name = String(key);
      if (this.#members.has(name)) return this.#members.get(name);
      const lower = name.toLowerCase();
      for (const [member, value] of this.#members) if (member.toLowerCase() === lower) return value;
      return undefined;
    }

    *[Symbol.iterator](): Iterator<unknown> {
      for (const [name, value] of this.#members) {
        yield new LiquidObject([
          ['Key', name],
          ['Value', value],
        ]);
      }
    }

    toJSON(): unknown {
      return Object.fromEntries(this.#members);
    }

    /** An element with attributes is still its text. */
    override toString(): string {
      const text = this.#members.get('#text');
      return typeof text === 'string' ? text : JSON.stringify(this);
    }
  }

  class LiquidDate extends LiquidValue {
    readonly #text: string;

    constructor(text: string) {
      super();
      this.#text = text;
    }

    /** As the filter `Date` wants it. */
    get source(): string {
      return this.#text;
    }

    override valueOf(): string {
      return dateTimeText(this.#text) ?? this.#text;
    }

    override toString(): string {
      return this.valueOf();
    }
  }

  const ofJson: LiquidValues['ofJson'] = (json, options) => {
    if (typeof json === 'string') {
      const date = options.parseDates ? dateTimeOf(json) : undefined;
      return date === undefined ? json : new LiquidDate(date);
    }
    if (Array.isArray(json)) return json.map((item) => ofJson(item, options));
    if (typeof json !== 'object' || json === null) return json;
    return new LiquidObject(Object.entries(json).map(([name, value]) => [name, ofJson(value, options)]));
  };

  const ofClr: LiquidValues['ofClr'] = (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
    if (value instanceof Boxed) return Number(toText(value));
    const { type, value: text } = describeValue(value);
    if (jsonTypes.has(type)) return ofJson(JSON.parse(text ?? 'null'), { parseDates: false });
    if (Array.isArray(value)) return value.map(ofClr);
    return toText(value);
  };

  return {
    ofJson,
    ofClr,
    ofMembers: (members) => new LiquidObject(members),
    contextOf: (scope, liquid) => new LiquidContext({ ...scope }, liquid.options, { sync: true }, { liquid }),
  };
}

const jsonTypes: ReadonlySet<string> = new Set(['JObject', 'JArray', 'JValue', 'JToken']);
