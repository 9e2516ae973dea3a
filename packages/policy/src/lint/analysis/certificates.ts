import type { BoundNode } from '@apim-kit/expressions';
import type { LintSubject } from '../lint-subject.js';
import type { BoundCall, ExpressionFlow } from './data-flow.js';
import { documentFlow } from './data-flow.js';
import { isCompared } from './is-compared.js';
import { isFalse, isTrue } from './elements.js';
import { isRead, keyOf } from './members.js';
import { mentions } from './mentions.js';

/** What a document does with the certificates of its callers. */
export interface CertificateUse {
  /** `new X509Certificate2(…)` of what the caller sent, with the header that it is read from. */
  readonly decodings: readonly CertificateCall[];
  /** Members that name a caller's certificate and are compared. */
  readonly names: readonly CertificateCall[];
  /** Thumbprints, keys and raw bytes of a caller's certificate that are compared. */
  readonly thumbprints: readonly CertificateCall[];
  readonly checksChain: boolean;
  readonly checksValidity: boolean;
}

/** A call of a member of a certificate, in its expression. */
export interface CertificateCall {
  readonly flow: ExpressionFlow;
  readonly call: BoundCall;
  /** Name of the request header that the certificate is read from. */
  readonly header: string | undefined;
}

const nameMembers: ReadonlySet<string> = new Set([
  'Subject',
  'Issuer',
  'SubjectName',
  'IssuerName',
  'GetNameInfo',
  'GetName',
  'GetIssuerName',
  'FriendlyName',
  'SerialNumber',
  'GetSerialNumberString',
]);
const identityMembers: ReadonlySet<string> = new Set([
  'Thumbprint',
  'GetCertHash',
  'GetCertHashString',
  'RawData',
  'GetRawCertData',
  'GetRawCertDataString',
  'PublicKey',
  'GetPublicKey',
  'GetPublicKeyString',
]);
const expirations: ReadonlySet<string> = new Set(['NotAfter', 'GetExpirationDateString']);
const chainChecks: ReadonlySet<string> = new Set(['Verify', 'VerifyNoRevocation', 'Build']);

/** Works out what a document does with client certificates. */
export function certificateUse({ memo }: LintSubject): CertificateUse {
  return memo(workOut);
}

/** Whether an expression of the document has to do with certificates at all; most have not. */
export function mentionsCertificates({ memo }: LintSubject): boolean {
  return memo(mentionCertificates);
}

const mentionCertificates = (subject: LintSubject): boolean => mentions(subject, /Certificate/);

const nothing: CertificateUse = {
  decodings: [],
  names: [],
  thumbprints: [],
  checksChain: false,
  checksValidity: false,
};

function workOut(subject: LintSubject): CertificateUse {
  if (!mentionsCertificates(subject)) return nothing;
  const { expressions, reaches, readsOfResult } = documentFlow(subject);
  /** In its own expression, or where the variable is read that the expression gives its value to. */
  const decides = (call: BoundCall, flow: ExpressionFlow): boolean =>
    isCompared(call, flow) || readsOfResult(flow).some((read) => isCompared(read.call, read.flow));
  const isStore = (node: BoundNode): boolean => keyOf(node) === 'IDeployment.Certificates';
  const headerOf = (node: BoundNode): string | undefined => {
    let header: string | undefined;
    reaches(node, (one) => (header ??= isRead(one, 'Headers')) !== undefined);
    return header;
  };
  const ofCaller = (members: ReadonlySet<string>): readonly CertificateCall[] =>
    expressions.flatMap((flow) =>
      flow.calls
        .filter((call) => members.has(call.member.name) && isCertificateMember(call))
        .filter((call) => call.receiver !== null && !reaches(call.receiver, isStore) && decides(call, flow))
        .map((call) => ({ flow, call, header: headerOf(call) })),
    );
  const calls = expressions.flatMap((flow) => flow.calls);
  const policies = subject
    .named('validate-client-certificate')
    .filter((policy) => !isTrue(policy, 'ignore-error'));
  // A call whose answer nobody looks at checks nothing.
  const judgesChain = expressions.some((flow) =>
    flow.calls.some(
      (call) => chainChecks.has(call.member.name) && flow.parentOf(call)?.kind !== 'expression',
    ),
  );
  const checksChain = policies.some((policy) => !isFalse(policy, 'validate-trust')) || judgesChain;
  return {
    decodings: expressions.flatMap((flow) =>
      flow.calls
        .filter(
          (call) =>
            keyOf(call)?.startsWith('X509Certificate2.') === true && call.member.kind === 'constructor',
        )
        .map((call) => ({ flow, call, header: headerOf(call) })),
    ),
    names: ofCaller(nameMembers),
    thumbprints: ofCaller(identityMembers),
    checksChain,
    checksValidity:
      policies.some((policy) => !isFalse(policy, 'validate-not-after')) ||
      judgesChain ||
      calls.some(({ member: { name } }) => expirations.has(name)),
  };
}

function isCertificateMember({ member }: BoundCall): boolean {
  return member.declaringType.definition.name.startsWith('X509Certificate');
}
