import { describe, expect, it } from '@jest/globals';
import {
  base,
  forwardRequest,
  returnResponse,
  retry,
  setHeader,
  setMethod,
  setStatus,
} from '../generated/builders.js';
import { choose, otherwise, when } from './choose.js';
import { expression } from './expression.js';
import { fragment } from './fragment.js';
import { policies } from './policies.js';

describe('the builder', () => {
  it('gives frozen policies, with the id beside the config', () => {
    const policy = setHeader({ id: 'first', name: 'a', values: ['1'] });
    expect(policy).toEqual({
      kind: 'policy',
      name: 'set-header',
      id: 'first',
      config: { name: 'a', values: ['1'] },
    });
    expect(Object.isFrozen(policy.config)).toBe(true);
    expect(Object.isFrozen(policy.config.values)).toBe(true);
  });

  it('replaces lists by their members, so that a function may give several policies', () => {
    const several = () => [setMethod('POST'), [setMethod('GET')]];
    expect(
      fragment([several(), returnResponse([[setStatus({ code: 200 })]])]).policies.map(({ name }) => name),
    ).toEqual(['set-method', 'set-method', 'return-response']);
  });

  it('keeps the order of sections, whatever the order in which they are written', () => {
    const document = policies({ 'on-error': [base()], inbound: [base()] });
    expect(Object.keys(document.sections)).toEqual(['inbound', 'on-error']);
    expect(Object.isFrozen(document.sections.inbound)).toBe(true);
  });

  it('puts branches into choose', () => {
    const condition = expression('@(true)');
    expect(choose([when(condition, [base()]), otherwise([])]).config).toEqual({
      when: [{ condition, policies: [base()] }],
      otherwise: [],
    });
  });

  it('takes the policies of a container behind its config', () => {
    const policy = retry({ condition: true, count: 3, interval: 1 }, [forwardRequest()]);
    expect(policy.config).toEqual({ condition: true, count: 3, interval: 1, policies: [forwardRequest()] });
  });
});
