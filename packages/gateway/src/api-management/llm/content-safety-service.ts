import { errorMessage } from '../../error-message.js';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';
import type { Exchange } from '../exchange/exchange.js';
import type { CompiledBackend } from '../installation/compiled-backend.js';
import { callService } from './call-service.js';
import { asObject, objectsIn, type JsonObject } from './json-object.js';

const apiVersion = '2024-09-01';

/** What a text is checked for. */
export interface Checks {
  readonly outputType: string;
  readonly thresholds: readonly (readonly [category: string, threshold: number])[];
  readonly blocklists: readonly string[];
}

/** Asks one of the operations of the service. */
export type Ask = (path: string, body: JsonObject) => Promise<JsonObject>;

/** A service that does not answer lets nothing pass. */
export const asker =
  (exchange: Exchange, policy: string, backend: CompiledBackend): Ask =>
  async (path, body) => {
    try {
      return await callService(exchange, {
        policy,
        backend,
        path: `/contentsafety/${path}`,
        apiVersion,
        body,
      });
    } catch (error) {
      throw unsafe(policy, errorMessage(error), error);
    }
  };

/** Whether a prompt tries to get around the model's rules. */
export async function isAttack(ask: Ask, userPrompt: string): Promise<boolean> {
  const { userPromptAnalysis } = await ask('text:shieldPrompt', { userPrompt, documents: [] });
  return asObject(userPromptAnalysis)?.['attackDetected'] !== false;
}

/** What the service has against a text; null for nothing. */
export async function objectionTo(ask: Ask, text: string, checks: Checks): Promise<string | null> {
  const { outputType, thresholds, blocklists } = checks;
  if (thresholds.length === 0 && blocklists.length === 0) return null;
  const answer = await ask('text:analyze', {
    text,
    outputType,
    ...(thresholds.length > 0 && { categories: thresholds.map(([category]) => category) }),
    ...(blocklists.length > 0 && { blocklistNames: blocklists, haltOnBlocklistHit: true }),
  });
  const [match] = objectsIn(answer['blocklistsMatch']);
  if (match !== undefined) return `The block list '${String(match['blocklistName'])}' objects.`;
  const analysis = objectsIn(answer['categoriesAnalysis']);
  for (const [category, threshold] of thresholds) {
    const severity = analysis.find((one) => one['category'] === category)?.['severity'];
    if (typeof severity !== 'number') return `The service says nothing of ${category}.`;
    if (severity >= threshold) return `${category} has severity ${severity}; the threshold is ${threshold}.`;
  }
  return null;
}

/** Refuses what is not safe; the caller is not told why. */
export const unsafe = (policy: string, message: string, cause?: unknown): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'ContentSafetyCheckFailed',
    message,
    response: platformResponse(403, 'Request failed content safety check.'),
    cause,
  });
