// Every message of this package in one place.
import type { FailureDetails } from '../azure/azure-failure.js';
import type { LoginFailure } from '../login/describe-login-failure.js';
import type { ErrorText } from '../deployer-error.js';

const stateProperty: Readonly<Record<string, string>> = { resourceGroup: 'resource group' };

/** What errors say, from their parameters. */
export const messages = {
  azureFailed: ({ subject, azureCode, text, requestId }: FailureDetails): ErrorText => ({
    message: `${subject}: ${azureCode}: ${text}${requestId === null ? '' : ` (request id ${requestId})`}`,
  }),
  canceled: (p: { running: readonly string[] }): ErrorText => ({
    message:
      p.running.length === 0
        ? 'Stopped before anything was sent.'
        : `Stopped. Azure goes on with: ${p.running.join(', ')}.`,
    help: 'The same command goes on from here.',
  }),
  changedMeanwhile: (p: { subject: string; paths: readonly string[] }): ErrorText => ({
    message: `${p.subject} was changed by somebody else meanwhile: ${p.paths.join(', ')}.`,
    help: 'Run plan, look at what changed, and deploy again.',
  }),
  cloudUnknown: (p: { name: string; known: readonly string[] }): ErrorText => ({
    message: `There is no cloud ${p.name}.`,
    help: `Clouds: ${p.known.join(', ')}.`,
  }),
  dependencyMissing: (p: { key: string; missing: string; slice: string }): ErrorText => ({
    message: `${p.key} needs ${p.missing}, which is not in Azure.`,
    help: `Deploy ${p.slice} first: apim-kit deploy --only ${p.slice}.`,
  }),
  endpointInvalid: (p: { endpoint: string }): ErrorText => ({
    message: `${p.endpoint} is no endpoint to deploy to.`,
    help: 'Give an https URL; http is taken for this machine only, for example http://127.0.0.1:4000.',
  }),
  outputMissing: (p: { subject: string; of: string; path: string }): ErrorText => ({
    message: `${p.subject} needs ${p.path} of ${p.of}, which is not there.`,
    help: 'Deploy what it depends on first (without --only), or wait until that is done.',
  }),
  loginFailed: (p: {
    kind: LoginFailure;
    cloud: string;
    tenant: string | undefined;
    code: string | undefined;
  }): ErrorText => {
    const tenant = p.tenant === undefined ? '' : ` --tenant ${p.tenant}`;
    const code = p.code === undefined ? '' : ` (${p.code})`;
    const text: Readonly<Record<LoginFailure, ErrorText>> = {
      none: {
        message: 'Nobody is logged in to Azure.',
        help: `Run az login${tenant}; in a pipeline use federated credentials (AZURE_CLIENT_ID, AZURE_TENANT_ID, AZURE_FEDERATED_TOKEN_FILE).`,
      },
      expired: { message: `The login has expired${code}.`, help: `Run az login${tenant} again.` },
      wrongTenant: {
        message: `The login does not belong to this tenant${p.tenant === undefined ? '' : ` (${p.tenant})`}${code}.`,
        help: 'Name the tenant with --tenant, and log in there: az login --tenant ….',
      },
      wrongSecret: {
        message: `Microsoft Entra refuses the credentials of the application${code}.`,
        help: 'Check AZURE_CLIENT_ID, AZURE_TENANT_ID and the federated credential or secret: subject, audience, expiry.',
      },
      noNetwork: {
        message: `Microsoft Entra of the cloud ${p.cloud} can’t be reached.`,
        help: 'Check the connection, a proxy (HTTPS_PROXY), and --cloud.',
      },
    };
    return text[p.kind];
  },
  subscriptionMissing: (p: { known: readonly { id: string; name: string }[]; cloud: string }): ErrorText =>
    p.known.length === 0
      ? {
          message: `This login has no subscription in the cloud ${p.cloud}.`,
          help: 'Log in as somebody else, name the tenant with --tenant, or ask for access.',
        }
      : {
          message: `This login has several subscriptions:\n${p.known.map(({ id, name }) => `  ${id}  ${name}`).join('\n')}`,
          help: 'Name one with --subscription or AZURE_SUBSCRIPTION_ID.',
        },
  resourceGroupMissing: (p: { resourceGroup: string; subscriptionId: string }): ErrorText => ({
    message: `There is no resource group ${p.resourceGroup} in the subscription ${p.subscriptionId}.`,
    help: `Create it: az group create --name ${p.resourceGroup} --location …, or deploy with --create-resource-group. Or name another with --resource-group.`,
  }),
  subscriptionNotFound: (p: { subscriptionId: string }): ErrorText => ({
    message: `There is no subscription ${p.subscriptionId} for this login.`,
    help: 'Check --subscription and the tenant that you are logged in to (az account list).',
  }),
  selectionEmpty: (p: { selector: string; slices: readonly string[] }): ErrorText => ({
    message: `Nothing of this environment is meant by --only ${p.selector}.`,
    help: `Slices: ${p.slices.join(', ')}. Or give a resource as plan --output json names it.`,
  }),
  stateForeign: (p: { location: string; property: string; theirs: string; ours: string }): ErrorText => ({
    message: `The state ${p.location} belongs to another deployment: its ${stateProperty[p.property] ?? p.property} is ${p.theirs}, not ${p.ours}.`,
    help: 'Check --environment, --subscription and --resource-group, or name another state with --state.',
  }),
  stateInvalid: (p: { location: string; reason: string }): ErrorText => ({
    message: `The state ${p.location} can’t be read: ${p.reason}.`,
    help: 'Restore it from a copy. Without it (move it away) a deployment plans from what Azure has, and deletes only what it can show to be its own.',
  }),
  stateLeased: (p: { location: string; seconds: number }): ErrorText => ({
    message: `Another deployer works on this environment: it holds the lease of ${p.location}.`,
    help: `Wait until it is done; the lease of one that died ends after ${p.seconds} seconds.`,
  }),
  stateLocked: (p: { path: string; pid: number; host: string; since: string }): ErrorText => ({
    message: `Another deployer works on this environment: process ${p.pid} on ${p.host}, since ${p.since}.`,
    help: `Wait until it is done. If it is gone for good, remove ${p.path}.`,
  }),
  stateNewer: (p: { location: string; version: number; known: number }): ErrorText => ({
    message: `The state ${p.location} has version ${p.version}; this version of apim-kit knows ${p.known}.`,
    help: 'Update apim-kit.',
  }),
  stateNotWritten: (p: { location: string; reason: string }): ErrorText => ({
    message: `The state ${p.location} can’t be written: ${p.reason}.`,
    help: 'Make room or give write access, then deploy again: nothing new was sent to Azure after this, and what runs there is found again.',
  }),
} as const;
