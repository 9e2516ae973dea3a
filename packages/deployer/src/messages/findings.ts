// Every finding of the online preflight in one place.
import type { PreflightFinding } from '../preflight/preflight-finding.js';

const error = (code: string, subject: string, message: string, help: string): PreflightFinding => ({
  code,
  severity: 'error',
  subject,
  message,
  help,
});

/** What preflight says, from its parameters. */
export const findings = {
  locationChanged: (p: { subject: string; from: string; to: string }) =>
    error(
      'InvalidResourceLocation',
      p.subject,
      `It is in ${p.from}; Azure moves nothing to ${p.to}.`,
      'Keep the location, or destroy the environment first.',
    ),
  nameTaken: (p: { subject: string; name: string; reason: string }) =>
    error(
      'ServiceNameNotAvailable',
      p.subject,
      `The name ${p.name} is taken: ${p.reason}`,
      'Names of API Management services are unique in all of Azure: choose another.',
    ),
  otherEnvironment: (p: { subject: string; owner: string; environment: string; resourceGroup: string }) =>
    error(
      'ResourceOfAnotherEnvironment',
      p.subject,
      `The group ${p.resourceGroup} holds the environment ${p.owner}, not ${p.environment}.`,
      'Give each environment a group of its own (--resource-group).',
    ),
  rightsMissing: (p: { subject: string; actions: readonly string[] }) =>
    error(
      'AuthorizationFailed',
      p.subject,
      `This login may not do: ${p.actions.join(', ')}.`,
      'Ask for the role Contributor on the resource group, or log in as somebody else.',
    ),
  softDeleted: (p: { subject: string; name: string }) =>
    error(
      'ServiceAlreadyExistsInSoftDeletedState',
      p.subject,
      `A deleted service ${p.name} is kept for 48 hours and holds the name.`,
      'Deploy with --purge-soft-deleted (it is gone for good) or --restore-soft-deleted (it comes back).',
    ),
} as const;
