import type { SendServiceBusMessageConfig, Value } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import { PolicyError } from '../errors/policy-error.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import type { MessageEvent } from '../state/event-sink.js';

const policy = 'send-service-bus-message';

/** Hands a message to the gateway's sink, and to Service Bus where the gateway has a sender. */
export const sendServiceBusMessage: Handler<SendServiceBusMessageConfig> = (config, compile) => {
  const readNamespace = optional(config.namespace, compile);
  const readQueue = optional(config.queueName, compile);
  const readTopic = optional(config.topicName, compile);
  const readClient = optional(config.clientId, compile);
  const readPayload = compile.text(config.payload);
  const readProperties = (config.messageProperties ?? []).map(
    ({ name, value }) => [compile.text(name), compile.text(value ?? '')] as const,
  );
  return async (exchange) => {
    const message: MessageEvent = {
      kind: 'message',
      namespace: readNamespace(exchange),
      queue: readQueue(exchange),
      topic: readTopic(exchange),
      clientId: readClient(exchange),
      payload: readPayload(exchange),
      properties: Object.fromEntries(
        readProperties.map(([name, value]) => [name(exchange), value(exchange)]),
      ),
    };
    const { sink, messages } = exchange.services;
    sink.add(message);
    exchange.note(() => `${message.queue ?? message.topic ?? ''}: ${message.payload}`);
    try {
      await messages?.send(message);
    } catch (error) {
      throw notSent(error);
    }
    return undefined;
  };
};

const optional = (value: Value<string> | undefined, compile: PolicyCompiler): Read<string | null> =>
  value === undefined ? () => null : compile.text(value);

const notSent = (cause: unknown): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'MessageNotSent',
    message: errorMessage(cause),
    response: 'internal',
    cause,
  });
