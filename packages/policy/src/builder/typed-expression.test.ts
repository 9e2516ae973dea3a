import { context, csharp, equal, not } from '@apim-kit/expressions';
import { describe, expect, it } from '@jest/globals';
import { returnResponse, setHeader } from '../generated/builders.js';
import { compilePolicyDocument } from '../writer/compile-policy-document.js';
import { choose, when } from './choose.js';
import { policies } from './policies.js';

describe('expressions that are built from TypeScript', () => {
  it('stand wherever a policy takes an expression', () => {
    const document = policies({
      inbound: [
        choose([when(csharp(not(equal(context.Request.Method, 'GET'))), [returnResponse([])])]),
        setHeader({ name: 'X-Id', values: [csharp(context.RequestId)] }),
      ],
    });
    const text = compilePolicyDocument(document, 'rawxml');
    expect(text).toContain('condition="@(!(context.Request.Method == "GET"))"');
    expect(text).toContain('<value>@(context.RequestId)</value>');
  });
});
