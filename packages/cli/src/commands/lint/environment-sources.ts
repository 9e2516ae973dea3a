import {
  forwardedCertificateHeaders,
  resourceLevels,
  whyHeaderIsForgeable,
  type ResourceLevel,
} from '@apim-kit/environment';
import type { KnownNames, LintOptions } from '@apim-kit/policy';
import type { Io } from '../../output/io.js';
import { shownFile } from '../../output/shown-file.js';
import { policyDocuments } from '../compile/policy-documents.js';
import type { LintSource } from './lint-sources.js';

/** The documents of an environment, and what it says about documents that stand in it. */
export interface EnvironmentSources {
  readonly sources: readonly LintSource[];
  readonly options: LevelOptions;
}

type LevelOptions = Pick<LintOptions, 'known' | 'namedValues' | 'tier'>;

/** Loads an environment for the linter. */
export async function environmentSources(file: string, io: Io): Promise<EnvironmentSources> {
  const { openEnvironment } = await import('../../configuration/open-environment.js');
  const { inspectPolicyText } = await import('@apim-kit/policy');
  const { loaded } = await openEnvironment(file, io);
  const documents = policyDocuments(loaded).filter(({ policy: { text } }) => text !== '');
  const variables = new Set(
    documents.flatMap(
      ({ policy: { text, file: name } }) => inspectPolicyText(text, { file: name }).variables,
    ),
  );
  const optionsAt = ({ definition, loaded: own, workspace }: ResourceLevel): LevelOptions => {
    const declared = Object.keys(definition.namedValues ?? {});
    const known: KnownNames = {
      namedValues: new Set(declared),
      fragments: new Set(Object.keys(definition.policyFragments ?? {})),
      variables,
      certificateHeaders: forwardedCertificateHeaders(loaded.environment),
      whyForgeable: (header) => whyHeaderIsForgeable(loaded.environment, header),
    };
    return {
      known,
      tier: workspace === null ? loaded.environment.apiManagement.sku : 'Workspace',
      // A secret that is not on this machine must not look like a missing name.
      ...(declared.length === own.namedValues.size && { namedValues: own.namedValues }),
    };
  };
  const [service] = resourceLevels(loaded.environment, loaded.apiManagement);
  return {
    options: optionsAt(service),
    sources: documents.map(({ policy, kind, scope, level }) => ({
      file: shownFile(policy.file, io.cwd),
      bytes: new TextEncoder().encode(policy.text),
      options: { ...optionsAt(level), kind, ...(scope !== null && { scope }) },
    })),
  };
}
