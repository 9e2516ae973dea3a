import type { ChainStatusName, PathResult } from '@apim-kit/certificates';
import type { VerdictProfile } from './verdict.js';

/** One rule of path validation and what came of it, in words. */
export interface CheckResult {
  readonly check: CheckName;
  readonly outcome: CheckOutcome;
  readonly text: string;
}

export type CheckName =
  | 'chain'
  | 'signatures'
  | 'time'
  | 'authorities'
  | 'purpose'
  | 'extensions'
  | 'names'
  | 'policies'
  | 'revocation';

/** `not-reached`: something before it failed. `not-asked`: the profile has no such rule. */
export type CheckOutcome = 'passed' | 'failed' | 'not-reached' | 'not-asked';

/** The rule that each status of .NET belongs to. */
const checkOfStatus: Readonly<Record<ChainStatusName, CheckName>> = {
  PartialChain: 'chain',
  UntrustedRoot: 'chain',
  NotSignatureValid: 'signatures',
  HasWeakSignature: 'signatures',
  NotTimeValid: 'time',
  InvalidBasicConstraints: 'authorities',
  NotValidForUsage: 'purpose',
  InvalidExtension: 'extensions',
  HasNotSupportedCriticalExtension: 'extensions',
  InvalidNameConstraints: 'names',
  HasNotSupportedNameConstraint: 'names',
  HasNotPermittedNameConstraint: 'names',
  HasExcludedNameConstraint: 'names',
  InvalidPolicyConstraints: 'policies',
  NoIssuanceChainPolicy: 'policies',
  RevocationStatusUnknown: 'revocation',
  OfflineRevocation: 'revocation',
  Revoked: 'revocation',
};

/** What is true when nothing was found. */
const passedTexts: Readonly<Record<CheckName, string>> = {
  chain: 'The chain ends in a root of the trust store.',
  signatures: 'Every certificate bears the signature of its issuer.',
  time: 'Every certificate is within its validity.',
  authorities: 'Every issuer is an authority and has no more authorities below it than it allows.',
  purpose: 'Every certificate may be used for this.',
  extensions: 'Every critical extension is known, and none is malformed.',
  names: 'Every name is one that the authorities above may certify.',
  policies: 'The authorities demand no policy that is missing.',
  revocation: 'No certificate is revoked.',
};

/** Statuses after which a chain is looked at no further, but for its dates. */
const endings: ReadonlySet<ChainStatusName> = new Set(['PartialChain', 'UntrustedRoot', 'NotSignatureValid']);

/** Puts a result into words, rule by rule, in the order in which one would explain them. */
export function describeChecks(
  profile: VerdictProfile,
  { status, chain }: PathResult,
): readonly CheckResult[] {
  const ended = status.some((found) => endings.has(found.status));
  return (Object.keys(passedTexts) as CheckName[]).map((check): CheckResult => {
    const found = status.filter((one) => checkOfStatus[one.status] === check);
    if (found.length > 0) {
      const sentences = found.map(({ reason, certificate }) =>
        certificate === chain[0] ? reason : `${certificate.subject}: ${reason}`,
      );
      return { check, outcome: 'failed', text: [...new Set(sentences)].join(' ') };
    }
    const waivedText = waive(profile, check, chain.length);
    if (waivedText !== undefined) return { check, outcome: 'not-asked', text: waivedText };
    if (ended && check !== 'time') {
      return { check, outcome: 'not-reached', text: 'Not looked at: there is no chain to a trusted root.' };
    }
    return { check, outcome: 'passed', text: passedText(profile, check) };
  });
}

/** Why a profile does not ask for something; `undefined` when it does. */
function waive(profile: VerdictProfile, check: CheckName, length: number): string | undefined {
  if (check === 'revocation' && profile !== 'dotnetVerify') return 'Nobody looks whether it is revoked.';
  if (check === 'time' && profile === 'policy' && length === 1)
    return 'The policy judges the validity by itself.';
  return undefined;
}

function passedText(profile: VerdictProfile, check: CheckName): string {
  if (check === 'purpose') {
    return profile === 'applicationGateway'
      ? 'It names client authentication among its purposes, and its issuers may sign certificates.'
      : 'Its issuers may sign certificates; its own purposes are not asked for.';
  }
  if (check === 'time' && profile === 'policy') {
    return 'Every issuer is within its validity; that of the certificate itself the policy judges by itself.';
  }
  return passedTexts[check];
}
