import type { LlmContentSafetyConfig, Value } from '@apim-kit/policy';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';
import type { Exchange } from '../exchange/exchange.js';
import type { CompiledBackend } from '../installation/compiled-backend.js';
import { callService } from '../llm/call-service.js';
import { completionText } from '../llm/completion.js';
import { asObject, jsonObject, objectsIn, type JsonObject } from '../llm/json-object.js';
import { llmCall } from '../llm/observe-usage.js';
import { createEventReader } from '../llm/server-sent-events.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import { bytesOf } from './message-text.js';
import { namedBackend } from './named-backend.js';

const apiVersion = '2024-09-01';

/** Characters of a prompt that are looked at in one go: the most that the service takes. */
const promptWindow = 10_000;

/** Lets a prompt, and a completion if told, pass when Azure AI Content Safety has nothing against it. */
export const llmContentSafety: Handler<LlmContentSafetyConfig> = (config, compile) => {
  const { policy } = compile.site;
  const readBackend = namedBackend(config.backendId, compile);
  const readShield = compile.boolean(config.shieldPrompt ?? false);
  const readCompletions = compile.boolean(config.enforceOnCompletions ?? false);
  const readWindow = compile.number(config.windowSize ?? 1000);
  const readOverlap = compile.number(config.windowOverlapSize ?? 0);
  const readChecks = checksOf(config, compile);

  const check = async (
    exchange: Exchange,
    text: string,
    windows: { readonly size: number; readonly overlap: number },
    shield: boolean,
  ): Promise<void> => {
    const backend = readBackend(exchange);
    const checks = readChecks(exchange);
    const ask = asker(exchange, policy, backend);
    for (const part of parts(text, windows.size, windows.overlap)) {
      if (shield && (await isAttack(ask, part))) throw unsafe(policy, 'The prompt is an attack.');
      const objection = await objectionTo(ask, part, checks);
      if (objection !== null) throw unsafe(policy, objection);
    }
  };

  return async (exchange) => {
    if (compile.target === 'request') {
      const { prompt } = await llmCall(exchange, policy);
      const text = (prompt?.messages ?? []).map((message) => message.text).join('\n');
      await check(exchange, text, { size: promptWindow, overlap: 0 }, readShield(exchange));
      if (!readCompletions(exchange)) return undefined;
    }
    const checkCompletion = async (): Promise<void> => {
      const response = exchange.ensureResponse();
      if (response.status >= 400) return;
      // Nothing goes out before all of it is checked, a stream neither.
      const bytes = await bytesOf(response.messageBody, { ...compile, target: 'response' });
      const type = response.headerList.get('Content-Type') ?? '';
      const text = bytes === null ? '' : answerText(bytes, type);
      const windows = { size: readWindow(exchange), overlap: readOverlap(exchange) };
      await check(exchange, text, windows, false);
    };
    if (compile.target === 'request') exchange.whenBackendAnswers(checkCompletion);
    else await checkCompletion();
    return undefined;
  };
};

function answerText(bytes: Uint8Array, contentType: string): string {
  if (!/^\s*text\/event-stream/i.test(contentType)) return completionText(jsonObject(bytes) ?? {});
  let text = '';
  const reader = createEventReader((data) => {
    text += completionText(jsonObject(data) ?? {});
  });
  reader.push(bytes);
  reader.end();
  return text;
}

/** Windows over a text; each begins so many characters before the end of the one before. */
function parts(text: string, size: number, overlap: number): readonly string[] {
  const step = Math.max(1, Math.min(size, Math.max(1, size - overlap)));
  const found: string[] = [];
  for (let start = 0; start < text.length; start += step) {
    found.push(text.slice(start, start + size));
    if (start + size >= text.length) break;
  }
  return found;
}

interface Checks {
  readonly outputType: string;
  readonly thresholds: readonly (readonly [category: string, threshold: number])[];
  readonly blocklists: readonly string[];
}

function checksOf(
  { categories, blocklists = [] }: LlmContentSafetyConfig,
  compile: PolicyCompiler,
): Read<Checks> {
  const readType = compile.text(categories?.outputType ?? 'FourSeverityLevels');
  const readThresholds = (categories?.categories ?? []).map(
    ({ name, threshold }) => [compile.text(name as Value<string>), compile.number(threshold)] as const,
  );
  const readBlocklists = blocklists.map((id) => compile.text(id));
  return (exchange) => ({
    outputType: readType(exchange),
    thresholds: readThresholds.map(([name, threshold]) => [name(exchange), threshold(exchange)] as const),
    blocklists: readBlocklists.map((read) => read(exchange)),
  });
}

type Ask = (path: string, body: JsonObject) => Promise<JsonObject>;

/** A service that does not answer lets nothing pass. */
const asker =
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
      throw unsafe(policy, error instanceof Error ? error.message : String(error), error);
    }
  };

async function isAttack(ask: Ask, userPrompt: string): Promise<boolean> {
  const { userPromptAnalysis } = await ask('text:shieldPrompt', { userPrompt, documents: [] });
  return asObject(userPromptAnalysis)?.['attackDetected'] !== false;
}

async function objectionTo(ask: Ask, text: string, checks: Checks): Promise<string | null> {
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

const unsafe = (policy: string, message: string, cause?: unknown): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'ContentSafetyCheckFailed',
    message,
    response: platformResponse(403, 'Request failed content safety check.'),
    cause,
  });
