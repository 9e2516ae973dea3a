import type { LlmContentSafetyConfig, Value } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import { asker, isAttack, objectionTo, unsafe, type Checks } from '../llm/content-safety-service.js';
import { completionText } from '../llm/completion.js';
import { jsonObject } from '../llm/json-object.js';
import { llmCall } from '../llm/observe-usage.js';
import { createEventReader } from '../llm/server-sent-events.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import { bytesOf } from './message-text.js';
import { namedBackend } from './named-backend.js';

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
