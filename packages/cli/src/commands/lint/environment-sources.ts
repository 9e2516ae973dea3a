import {
  forwardedCertificateHeaders,
  whyHeaderIsForgeable,
  type LoadedEnvironment,
} from '@apim-kit/environment';
import type { KnownNames, LintOptions, NamedValues, Scope } from '@apim-kit/policy';
import type { Io } from '../../output/io.js';
import { shownFile } from '../../output/shown-file.js';
import { policyDocuments } from '../compile/policy-documents.js';
import type { LintSource } from './lint-sources.js';

/** The documents of an environment, and what it says about documents that stand in it. */
export interface EnvironmentSources {
  readonly sources: readonly LintSource[];
  readonly options: Pick<LintOptions, 'known' | 'namedValues' | 'tier'>;
}

/** Loads an environment for the linter. */
export async function environmentSources(file: string, io: Io): Promise<EnvironmentSources> {
  const { openEnvironment } = await import('../../configuration/open-environment.js');
  const { inspectPolicyText } = await import('@apim-kit/policy');
  const { loaded } = await openEnvironment(file, io);
  const documents = policyDocuments(loaded).filter(([, { text }]) => text !== '');
  const namedValues = completeNamedValues(loaded);
  const known: KnownNames = {
    namedValues: new Set(Object.keys(loaded.environment.apiManagement.namedValues ?? {})),
    fragments: new Set(Object.keys(loaded.environment.apiManagement.policyFragments ?? {})),
    variables: new Set(
      documents.flatMap(
        ([, document]) => inspectPolicyText(document.text, { file: document.file }).variables,
      ),
    ),
    certificateHeaders: forwardedCertificateHeaders(loaded.environment),
    whyForgeable: (header) => whyHeaderIsForgeable(loaded.environment, header),
  };
  const options = {
    known,
    tier: loaded.environment.apiManagement.sku,
    ...(namedValues === undefined ? {} : { namedValues }),
  };
  return {
    options,
    sources: documents.map(([path, document]) => ({
      file: shownFile(document.file, io.cwd),
      bytes: new TextEncoder().encode(document.text),
      options: { ...options, ...placeOf(path) },
    })),
  };
}

/** Their values, when every one could be had: a secret that is not on this machine must not look like a missing name. */
function completeNamedValues({ environment, apiManagement }: LoadedEnvironment): NamedValues | undefined {
  const declared = Object.keys(environment.apiManagement.namedValues ?? {});
  return declared.length === apiManagement.namedValues.size ? apiManagement.namedValues : undefined;
}

/** Where a document stands, by its path in the definition. */
function placeOf(path: string): Pick<LintOptions, 'kind' | 'scope'> {
  if (path.includes('/resolvers/')) return { kind: 'resolver' };
  const scopes: readonly (readonly [RegExp, Scope])[] = [
    [/^policy$/, 'global'],
    [/^products\//, 'product'],
    [/\/operations\//, 'operation'],
    [/^apis\//, 'api'],
  ];
  const scope = scopes.find(([pattern]) => pattern.test(path))?.[1];
  return scope === undefined ? { kind: 'fragment' } : { kind: 'policies', scope };
}
