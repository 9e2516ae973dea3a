import { describe, expect, it } from '@jest/globals';
import { readCheckFile } from './read-check-file.js';

const found = (text: string) =>
  readCheckFile(text, 'orders.checks.yaml').findings.map(({ code, path, message }) => [code, path, message]);

describe('a file of checks', () => {
  it('holds requests and what each must answer', () => {
    const { content, findings } = readCheckFile(
      `definitions:
  refused: &refused { status: 401, headers: { ErrorReason: { matches: '^Client' }, X-Trace: null } }
checks:
  - group: Orders
    name: A stranger
    request: { to: { listener: mtls }, path: /orders }
    expect:
      <<: *refused
      reason: Invalid client certificate
  - group: Orders
    name: A client
    request: { to: { apiManagement: true }, path: /orders, clientCertificate: c }
    expect: { status: 200, body: { json: [1, { a: null }] } }
`,
      'orders.checks.yaml',
    );
    expect(findings).toEqual([]);
    expect(content?.checks.map((check) => check.expect)).toEqual([
      {
        status: 401,
        reason: 'Invalid client certificate',
        headers: { ErrorReason: { matches: '^Client' }, 'X-Trace': null },
      },
      { status: 200, body: { json: [1, { a: null }] } },
    ]);
  });

  it('says where its YAML ends', () => {
    expect(found('checks:\n  - { name: a\n')).toEqual([
      ['file-not-yaml', expect.stringMatching(/^orders\.checks\.yaml:\d+:\d+$/), expect.any(String)],
    ]);
  });

  it('says where a value is missing, misspelt or wrong', () => {
    const text = `checks:
  - group: g
    name: n
    request: { to: { listener: l }, path: /, methd: POST }
    expect: { status: OK, body: { matches: '(' } }
  - group: g
    name: n
    request: { to: { listener: l }, path: / }
`;
    expect(found(text)).toEqual([
      ['unknown-property', 'orders.checks.yaml:4:53 checks[0].request', expect.stringContaining('methd')],
      ['wrong-value', 'orders.checks.yaml:5:23 checks[0].expect.status', expect.stringContaining('a status')],
      [
        'wrong-value',
        'orders.checks.yaml:5:44 checks[0].expect.body.matches',
        expect.stringContaining('regular'),
      ],
      ['missing-property', 'orders.checks.yaml:6:5 checks[1]', expect.stringContaining('expect')],
    ]);
  });

  it('refuses a file whose anchors multiply', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `  a${level + 1}: &a${level + 1} [${Array(12).fill(`*a${level}`).join(', ')}]`,
    );
    expect(found(`definitions:\n  a0: &a0 x\n${levels.join('\n')}\nchecks: []\n`)).toEqual([
      ['file-not-yaml', 'orders.checks.yaml:1:1', expect.stringContaining('alias')],
    ]);
  });
});
