import { isObject, type Json } from '../json.js';
import { effectiveChanges, type Plan, type PlannedChange } from './plan.js';
import type { PropertyChange } from './property-change.js';
import type { PreflightFinding } from '../preflight/preflight-finding.js';

/** How words are coloured; off a terminal they are not. */
export type Paint = (style: 'green' | 'yellow' | 'red' | 'cyan' | 'dim' | 'bold', text: string) => string;

const signs = { create: '+', update: '~', delete: '-', none: ' ' } as const;
const colours = { create: 'green', update: 'yellow', delete: 'red', none: 'dim' } as const;

/**
 * A plan to be read at a glance: what changes, property by property, and how much stays.
 *
 * @example
 * ```text
 * ~ applicationGateways agw-sample  (changed in Azure)
 *     properties.httpListeners[https-listener].properties.hostName: "other.dev" → "sample.dev"
 *
 * 1 to update, 37 unchanged
 * ```
 */
export function formatPlan(plan: Plan, paint: Paint = (_, text) => text): string {
  const lines = effectiveChanges(plan).flatMap((change) => [
    paint(colours[change.action], `${signs[change.action]} ${titleOf(change)}`),
    ...change.properties.map((property) => `    ${formatProperty(property, change.drift)}`),
  ]);
  for (const { key, action, startedAt } of plan.running) {
    lines.push(paint('cyan', `… ${key}: ${action} runs in Azure since ${startedAt}; deploy waits for it`));
  }
  if (lines.length > 0) lines.push('');
  return `${[...lines, summaryOf(plan)].join('\n')}\n`;
}

function titleOf(change: PlannedChange): string {
  const type = change.type.slice(change.type.indexOf('/') + 1);
  const notes = [
    ...(change.drift ? ['changed in Azure'] : []),
    ...(change.reason === undefined ? [] : [change.reason]),
  ];
  return `${type} ${change.name}${notes.length === 0 ? '' : `  (${notes.join(' ')})`}`;
}

function formatProperty({ path, before, after, drift, differences }: PropertyChange, all: boolean): string {
  const note = drift && !all ? '  (changed in Azure)' : '';
  if (differences !== undefined)
    return [`${path}:${note}`, ...differences.map((each) => `      ${each}`)].join('\n');
  return `${path}: ${show(before)} → ${show(after)}${note}`;
}

/** What Azure adds to each part, and what the path says already. */
const addedByAzure: ReadonlySet<string> = new Set(['id', 'etag', 'name', 'type', 'provisioningState']);

/** A part as short as it can be told: `{"priority":100,"access":"Allow"}` */
function shorten(value: Json): Json {
  if (!isObject(value)) return value;
  const own = Object.entries(value).filter(([name, each]) => !addedByAzure.has(name) && !isEmpty(each));
  const [first] = own;
  if (own.length === 1 && first?.[0] === 'properties') return shorten(first[1]);
  return Object.fromEntries(own.map(([name, each]) => [name, shorten(each)]));
}

const isEmpty = (value: Json) =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

const longestShown = 100;

function show(value: Json | undefined): string {
  if (value === undefined) return '(none)';
  const text = typeof value === 'string' && value.startsWith('(') ? value : JSON.stringify(shorten(value));
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

/** `2 to create, 1 to update, 0 to delete, 35 unchanged` */
function summaryOf(plan: Plan): string {
  const count = (action: PlannedChange['action']) =>
    plan.changes.filter((change) => change.action === action).length;
  if (effectiveChanges(plan).length === 0) return `No changes: ${count('none')} resources are as declared.`;
  const words = { create: 'to create', update: 'to update', delete: 'to delete', none: 'unchanged' } as const;
  return (Object.keys(words) as (keyof typeof words)[])
    .filter((action) => count(action) > 0)
    .map((action) => `${count(action)} ${words[action]}`)
    .join(', ');
}

/** A plan as data: `--output json`. */
export function planToJson(plan: Plan, findings: readonly PreflightFinding[]): Json {
  const count = (action: PlannedChange['action']) =>
    plan.changes.filter((change) => change.action === action).length;
  return {
    environment: plan.environment,
    subscription: plan.subscription,
    resourceGroup: plan.resourceGroup,
    summary: {
      create: count('create'),
      update: count('update'),
      delete: count('delete'),
      unchanged: count('none'),
    },
    changes: plan.changes.map(({ action, key, type, name, slice, drift, reason, properties }) => ({
      action,
      key,
      type,
      name,
      slice,
      drift,
      reason: reason ?? null,
      properties: properties.map(({ path, before, after, drift, differences }) => ({
        path,
        before: before ?? null,
        after: after ?? null,
        drift,
        ...(differences === undefined ? {} : { differences: [...differences] }),
      })),
    })),
    running: plan.running.map(({ key, action, startedAt }) => ({ key, action, startedAt })),
    findings: findings.map((finding) => ({ ...finding })),
    requests: plan.requests,
  };
}
