import { describe, expect, it } from '@jest/globals';
import { inspectPolicyText } from './inspect-policy-text.js';

const inspect = (...lines: readonly string[]) =>
  inspectPolicyText(`<fragment>\n${lines.join('\n')}\n</fragment>`, { file: 'a.xml' });

describe('inspectPolicyText', () => {
  it('lists the variables that policies set, each once', () => {
    const { variables } = inspect(
      '<set-variable name="a" value="1" />',
      '<set-variable name="a" value="2" />',
      '<send-request mode="new" response-variable-name="b" />',
      '<cache-lookup-value key="k" variable-name="c" />',
      '<authentication-managed-identity resource="r" output-token-variable-name="d" />',
      '<choose><when condition="@(true)"><set-variable name="e" value="1" /></when></choose>',
      '<return-response response-variable-name="f" />',
    );
    expect(variables).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('follows a certificate to its header, through variables of C# and of the request', () => {
    const { certificateHeaders } = inspect(
      '<set-variable name="sent" value="@(context.Request.Headers.GetValueOrDefault("X-Client-Certificate", ""))" />',
      '<set-variable name="bytes" value="@{ var text = (string)context.Variables["sent"]; return Convert.FromBase64String(text); }" />',
      '<set-variable name="ok" value="@(new X509Certificate2((byte[])context.Variables["bytes"]).Verify())" />',
      '<set-variable name="index" value="@(new X509Certificate2(Convert.FromBase64String(context.Request.Headers["X-Other"][0])).Verify())" />',
      '<set-variable name="user" value="@(context.Request.Headers.GetValueOrDefault("X-User", ""))" />',
    );
    expect([...certificateHeaders].map(([header, { line }]) => [header, line])).toEqual([
      ['X-Client-Certificate', 4],
      ['X-Other', 5],
    ]);
  });

  it('finds nothing in what is no document', () => {
    expect(inspectPolicyText('<fragment>', { file: 'a.xml' }).variables).toEqual([]);
  });
});
