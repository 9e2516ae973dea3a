import { describe, expect, it } from '@jest/globals';
import { HeaderList } from '../message/header-list.js';
import { createRedactor } from './redactor.js';
import type { NewStep } from './recorder.js';
import { createTraceStore, type TraceStoreOptions } from './trace-store.js';
import type { RequestTrace } from './trace.js';

const request = (target = '/a', headers: [string, string][] = []) => ({
  method: 'GET',
  target,
  headers: new HeaderList(headers),
});
const redactor = createRedactor(['s3cr3t']);
const note = (text: string) => (): NewStep => ({
  kind: 'policy',
  name: 'trace',
  section: 'inbound',
  scope: 'api',
  path: '',
  position: null,
  durationMs: 0,
  values: [{ expression: '@(x)', type: 'string', value: text }],
  changes: [],
  notes: [text],
  outcome: 'done',
});
const done = { status: 200, reason: '' };

/** A store whose clock goes on by one millisecond with each look at it. */
function storeOf(options: TraceStoreOptions = {}) {
  let ms = 0;
  return createTraceStore({ now: () => Date.UTC(2026, 0, 1), monotonicMs: () => ms++, ...options });
}

describe('the trace store', () => {
  it('keeps what happened to a request, with the time since it arrived', () => {
    const store = storeOf();
    const trace = store.begin(request('/a?b'), redactor);
    trace.add(note('one'));
    trace.add(() => ({
      kind: 'refusal',
      hop: 'api-management',
      status: 401,
      source: 's',
      reason: 'r',
      message: 'm',
    }));
    trace.finish({ status: 401, reason: 'No' });
    expect(store.list()).toEqual([
      {
        id: '1',
        startedAt: '2026-01-01T00:00:00.000Z',
        durationMs: 3,
        method: 'GET',
        target: '/a?b',
        status: 401,
        reason: 'No',
        refusedBy: 'api-management',
        steps: [
          expect.objectContaining({ kind: 'policy', atMs: 1 }),
          expect.objectContaining({ kind: 'refusal', atMs: 2 }),
        ],
      },
    ]);
    expect(store.get('1')).toBe(store.list()[0]);
  });

  it('keeps the last ones only', () => {
    const store = storeOf({ capacity: 2 });
    for (const target of ['/1', '/2', '/3']) store.begin(request(target), redactor).finish(done);
    expect(store.list().map(({ target }) => target)).toEqual(['/2', '/3']);
    store.clear();
    expect(store.list()).toEqual([]);
  });

  it('bounds the steps of a trace and the length of a text', () => {
    const store = storeOf({ maximumSteps: 2, maximumTextLength: 5 });
    const trace = store.begin(request(), redactor);
    for (let i = 0; i < 5; i++) trace.add(note('123456789'));
    trace.finish(done);
    const [kept] = store.list();
    expect(kept!.steps.length).toBe(2);
    expect(kept!.droppedSteps).toBe(3);
    expect(kept!.steps[0]).toMatchObject({ notes: ['12345… (9 characters)'] });
  });

  it('builds no step while it is off', () => {
    const store = storeOf({ enabled: false });
    const trace = store.begin(request(), redactor);
    let built = 0;
    trace.add(() => {
      built += 1;
      return note('x')();
    });
    trace.finish(done);
    expect([trace.enabled, built, store.list().length]).toEqual([false, 0, 0]);
  });

  it('tells listeners of each trace until they leave', () => {
    const store = storeOf();
    const seen: RequestTrace[] = [];
    const leave = store.subscribe((trace) => seen.push(trace));
    store.begin(request('/1'), redactor).finish(done);
    leave();
    store.begin(request('/2'), redactor).finish(done);
    expect(seen.map(({ target }) => target)).toEqual(['/1']);
  });

  it('takes nothing after it was finished', () => {
    const store = storeOf();
    const trace = store.begin(request(), redactor);
    trace.finish(done);
    trace.add(note('late'));
    trace.finish({ status: 500, reason: '' });
    expect(store.list()).toEqual([expect.objectContaining({ status: 200, steps: [] })]);
  });

  it('never keeps secrets: named values, credentials, cookies, keys, and what was hidden on the way', () => {
    const store = storeOf();
    const basic = Buffer.from('user:passw0rd').toString('base64');
    const trace = store.begin(
      request('/a?subscription-key=q%20key&x=1', [
        ['authorization', `Basic ${basic}`],
        ['Proxy-Authorization', 'Bearer t0ken'],
        ['Cookie', 'a=c00kie1; b=c00kie2'],
        ['Ocp-Apim-Subscription-Key', 'h-key'],
        ['x-functions-key', 'f-key'],
      ]),
      redactor,
    );
    trace.hide('backend-cookie');
    trace.add(
      note(
        `s3cr3t ${basic} passw0rd t0ken c00kie1 c00kie2 h-key f-key q%20key "q key" backend-cookie Bearer t0ken`,
      ),
    );
    trace.add(() => ({
      kind: 'rewrite',
      ruleSet: 's',
      rule: 'r',
      changes: [
        { what: 'requestHeader', name: 'Authorization', value: 'Basic bmV3' },
        { what: 'requestHeader', name: 'X-A', value: 'open' },
      ],
    }));
    trace.finish(done);
    const text = JSON.stringify(store.list());
    expect(text).not.toMatch(/s3cr3t|passw0rd|t0ken|c00kie|-key\b(?!=)|q%20key|q key|bmV3/);
    expect(text).toContain('open');
    expect(store.list()[0]!.target).toBe('/a?subscription-key=***&x=1');
  });
});
