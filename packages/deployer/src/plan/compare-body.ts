import { isObject, valueAt, type Json, type JsonObject } from '../json.js';
import { isLeaf, type ArmLeaf, type ArmObject, type ArmValue } from '../resources/arm-value.js';
import { isAnyCase } from './any-case.js';
import { comparePolicies } from './compare-policies.js';
import { printValue } from './print-body.js';
import { secretText, unknownText, unreadableText, type PropertyChange } from './property-change.js';
import { isSameScalar } from './same-scalar.js';
import { thumbprintOf } from './thumbprint.js';
import type { TypeRules } from './type-rules.js';

/** What a body is compared with. */
export interface Comparison {
  /** With ids and outputs in place. */
  readonly desired: ArmObject;
  /** As Azure gives it. */
  readonly actual: JsonObject;
  /** What was applied last, as it was kept; undefined without state. */
  readonly applied: JsonObject | undefined;
  readonly rules: TypeRules;
  /** More properties that are never given back. */
  readonly writeOnly?: readonly (readonly string[])[];
  /** Keys the digests of secrets. */
  readonly salt: string;
}

/** A place in a body: as shown, and as rules write it. */
interface Where {
  readonly shown: string;
  readonly pattern: string;
}

/**
 * What differs between what is declared and what Azure has. Only what is declared counts, and what has a known
 * default: Azure adds ids, states and defaults of its own. Lists are compared by what tells their elements apart.
 */
export function compareBody(comparison: Comparison): readonly PropertyChange[] {
  return [...new BodyComparison(comparison).compare()];
}

class BodyComparison {
  readonly #comparison: Comparison;
  readonly #writeOnly: ReadonlySet<string>;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.#writeOnly = new Set([
      ...(comparison.rules.writeOnly ?? []),
      ...(comparison.writeOnly ?? []).map((path) => path.join('.').replaceAll('.*', '[]')),
    ]);
  }

  compare(): Iterable<PropertyChange> {
    const { desired, actual, applied } = this.#comparison;
    return this.#object(desired, actual, applied, { shown: '', pattern: '' });
  }

  *#object(
    desired: ArmObject,
    actual: JsonObject,
    applied: Json | undefined,
    where: Where,
  ): Iterable<PropertyChange> {
    const before = isObject(applied) ? applied : undefined;
    for (const [name, value] of Object.entries(desired)) {
      yield* this.#value(value, property(actual, name), before?.[name], inside(where, name), actual);
    }
    for (const [name, value] of Object.entries(actual)) {
      if (property(desired, name) !== undefined) continue;
      yield* this.#undeclared(value, before?.[name], inside(where, name));
    }
  }

  *#value(
    desired: ArmValue,
    actual: Json | undefined,
    applied: Json | undefined,
    where: Where,
    owner: JsonObject,
  ): Iterable<PropertyChange> {
    const { rules, salt } = this.#comparison;
    const twin = rules.thumbprints?.[where.pattern];
    if (twin !== undefined) {
      yield* this.#thumbprint(desired, this.#twin(twin, owner, where), applied, where);
      return;
    }
    const print = printValue(desired, salt);
    const secret = isLeaf(desired) && desired.kind === 'secret';
    // A named value that is not marked secret is given back, whatever the definition made of it.
    if (secret && typeof actual === 'string' && actual === desired.value()) return;
    if (secret || isLeaf(desired) || this.#writeOnly.has(where.pattern)) {
      if (isLeaf(desired) && !isSecret(desired)) {
        yield { path: where.shown, before: actual, after: unknownText, drift: false };
      } else if (!isSame(print, applied)) {
        const hidden = applied === undefined || !isLeaf(desired) ? unreadableText : secretText;
        yield { path: where.shown, before: hidden, after: shown(desired), drift: false };
      } else if (actual !== undefined && secret && typeof actual === 'string' && actual !== desired.value()) {
        // Given back, and another one: somebody changed it.
        yield { path: where.shown, before: secretText, after: secretText, drift: true };
      }
      return;
    }
    if (rules.policy && where.pattern === 'properties.value' && typeof desired === 'string') {
      yield* this.#policy(desired, actual, applied, where);
      return;
    }
    if (rules.policy && where.pattern === 'properties.format') return;
    const fallback = rules.defaults?.[where.pattern];
    const there = actual ?? fallback;
    if (Array.isArray(desired) && Array.isArray(there)) {
      yield* this.#list(desired as readonly ArmValue[], there as readonly Json[], applied, where);
    } else if (isObject(desired) && isObject(there)) {
      yield* this.#object(desired as ArmObject, there, applied, where);
    } else if (isEmpty(desired) && (there === undefined || isEmpty(there))) {
      return;
    } else if (typeof desired !== 'object' && isSameScalar(desired, there, where.pattern, rules)) {
      return;
    } else {
      yield {
        path: where.shown,
        before: actual,
        after: shown(desired),
        drift: applied !== undefined && isSame(print, applied),
      };
    }
  }

  /** A property that Azure has and nobody declares: a change when it was declared before, or is no default. */
  *#undeclared(actual: Json, applied: Json | undefined, where: Where): Iterable<PropertyChange> {
    const { rules } = this.#comparison;
    if (rules.shared?.includes(where.pattern)) return;
    const fallback = rules.defaults?.[where.pattern];
    if (fallback !== undefined) {
      if (isSameDefault(actual, fallback)) return;
      yield { path: where.shown, before: actual, after: fallback ?? undefined, drift: applied === undefined };
    } else if (applied !== undefined && !this.#writeOnly.has(where.pattern) && !isEmpty(actual)) {
      yield { path: where.shown, before: actual, after: undefined, drift: false };
    }
  }

  *#thumbprint(
    desired: ArmValue,
    actual: string | undefined,
    applied: Json | undefined,
    where: Where,
  ): Iterable<PropertyChange> {
    const { salt } = this.#comparison;
    const declared = this.#declaredThumbprint(desired);
    const print = printValue(desired, salt);
    if (actual !== undefined && declared !== undefined) {
      if (actual.toLowerCase() === declared.toLowerCase()) return;
      const drift = applied !== undefined && isSame(print, applied);
      yield { path: where.shown, before: `thumbprint ${actual}`, after: `thumbprint ${declared}`, drift };
    } else if (!isSame(print, applied)) {
      const hidden = applied === undefined ? unreadableText : secretText;
      yield {
        path: where.shown,
        before: hidden,
        after: isLeaf(desired) ? secretText : shown(desired),
        drift: false,
      };
    }
  }

  #declaredThumbprint(desired: ArmValue): string | undefined {
    if (typeof desired === 'string') return thumbprintOf(desired);
    if (!isLeaf(desired) || desired.kind !== 'secret') return undefined;
    const digest = desired.digest(this.#comparison.salt);
    return /^[0-9a-f]{40}$/i.test(digest) ? digest : undefined;
  }

  /** What Azure shows in place of a property, as a thumbprint: itself, or a certificate in base64. */
  #twin(way: string, owner: JsonObject, where: Where): string | undefined {
    const inElement = where.pattern.includes('[]');
    const steps = way.split('.');
    // Inside an element the way starts at the element, whose `properties` is the owner where the property lies in it.
    const start = steps[0] === 'properties' && (inElement || where.pattern.startsWith('properties.')) ? 1 : 0;
    const value = valueAt(owner, steps.slice(start));
    if (typeof value !== 'string' || value === '') return undefined;
    return /^[0-9a-f]{40}$/i.test(value) ? value : thumbprintOf(value);
  }

  *#policy(
    desired: string,
    actual: Json | undefined,
    applied: Json | undefined,
    where: Where,
  ): Iterable<PropertyChange> {
    const differences = typeof actual === 'string' ? comparePolicies(actual, desired) : ['There is none.'];
    if (differences.length === 0) return;
    yield {
      path: where.shown,
      before: actual,
      after: desired,
      drift: applied !== undefined && isSame(printValue(desired, this.#comparison.salt), applied),
      differences,
    };
  }

  *#list(
    desired: readonly ArmValue[],
    actual: readonly Json[],
    applied: Json | undefined,
    where: Where,
  ): Iterable<PropertyChange> {
    const { rules } = this.#comparison;
    const before = Array.isArray(applied) ? (applied as readonly Json[]) : undefined;
    const element = (key: string): Where => ({
      shown: `${where.shown}[${key}]`,
      pattern: `${where.pattern}[]`,
    });
    if ([...desired, ...actual].every((each) => typeof each !== 'object')) {
      yield* this.#scalars(desired as readonly Json[], actual, before, where);
      return;
    }
    const ordered = rules.ordered?.includes(where.pattern) ?? false;
    const keyOf = (value: ArmValue, index: number) =>
      ordered ? String(index) : this.#keyOf(value, where.pattern, index);
    const rest = new Map(actual.map((each, index) => [keyOf(each as ArmValue, index), each]));
    const old = new Map((before ?? []).map((each, index) => [keyOf(each as ArmValue, index), each]));
    for (const [index, value] of desired.entries()) {
      const key = keyOf(value, index);
      const found = rest.get(key);
      rest.delete(key);
      if (isObject(value) && isObject(found)) {
        yield* this.#object(value as ArmObject, found, old.get(key), element(key));
      } else if (found === undefined) {
        const drift = before !== undefined && old.has(key);
        yield { path: element(key).shown, before: undefined, after: shown(value), drift };
      }
    }
    for (const [key, value] of rest) {
      if (rules.shared?.includes(where.pattern) && !old.has(key)) continue;
      yield {
        path: element(key).shown,
        before: value,
        after: undefined,
        drift: before !== undefined && !old.has(key),
      };
    }
  }

  *#scalars(
    desired: readonly Json[],
    actual: readonly Json[],
    applied: readonly Json[] | undefined,
    where: Where,
  ): Iterable<PropertyChange> {
    const { rules } = this.#comparison;
    const ordered = rules.ordered?.includes(where.pattern) ?? false;
    const anyCase = isAnyCase(where.pattern);
    const sorted = (list: readonly Json[]) => {
      const texts = list.map((each) => (anyCase ? String(each).toLowerCase() : String(each)));
      return ordered ? texts : texts.sort();
    };
    if (isSame(sorted(desired), sorted(actual))) return;
    const drift = applied !== undefined && isSame(sorted(desired), sorted(applied));
    yield { path: where.shown, before: actual, after: desired, drift };
  }

  #keyOf(value: ArmValue, pattern: string, index: number): string {
    const { rules } = this.#comparison;
    if (!isObject(value)) return String(index);
    const way = rules.keys?.[pattern];
    if (way === 'certificate.thumbprint') return this.#certificateKey(value as ArmObject) ?? String(index);
    const named = way === undefined ? undefined : valueAt(value as JsonObject, way.split('.'));
    const key = named ?? value['name'] ?? value['id'] ?? value['fqdn'] ?? value['ipAddress'];
    return typeof key === 'string' || typeof key === 'number' ? String(key).toLowerCase() : String(index);
  }

  /** A CA certificate is known by its thumbprint, which Azure shows and the declared one has. */
  #certificateKey(value: ArmObject): string | undefined {
    const given = valueAt(value as JsonObject, ['certificate', 'thumbprint']);
    if (typeof given === 'string') return given.toLowerCase();
    const encoded = value['encodedCertificate'];
    if (isObject(encoded) && '$sha256' in encoded) return undefined;
    return encoded === undefined ? undefined : this.#declaredThumbprint(encoded)?.toLowerCase();
  }
}

/** A property by its name; ids as names of properties are compared without case. */
function property<T>(object: Readonly<Record<string, T>>, name: string): T | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  if (!name.startsWith('/')) return undefined;
  const lower = name.toLowerCase();
  return Object.entries(object).find(([other]) => other.toLowerCase() === lower)?.[1];
}

function inside({ shown, pattern }: Where, name: string): Where {
  return pattern === ''
    ? { shown: name, pattern: name }
    : { shown: `${shown}.${name}`, pattern: `${pattern}.${name}` };
}

/** A declared value as it may be shown. */
export function shown(value: ArmValue): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isLeaf(value)) return isSecret(value) ? secretText : unknownText;
  if (Array.isArray(value)) return (value as readonly ArmValue[]).map(shown);
  return Object.fromEntries(Object.entries(value as ArmObject).map(([name, each]) => [name, shown(each)]));
}

const isSecret = ({ kind }: ArmLeaf) => kind === 'secret' || kind === 'storageConnection';

function isEmpty(value: ArmValue | Json): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isSameDefault(actual: Json, fallback: Json): boolean {
  return isSame(actual, fallback) || (isEmpty(actual) && isEmpty(fallback));
}

/** JSON equality, whatever the order of properties. */
export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  return JSON.stringify(sortKeys(left)) === JSON.stringify(sortKeys(right));
}

function sortKeys(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => sortKeys(each) as Json);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sortKeys(value[name]) as Json]),
  );
}
