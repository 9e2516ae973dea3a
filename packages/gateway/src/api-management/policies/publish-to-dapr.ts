import type { PublishToDaprConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { never } from '../pipeline/value-compiler.js';
import { callsDapr } from './call-dapr.js';
import { templateText } from './template-text.js';

const policy = 'publish-to-dapr';

/**
 * Publishes a message to a topic through a Dapr sidecar.
 *
 * @see https://docs.dapr.io/reference/api/pubsub_api/
 */
export const publishToDapr: Handler<PublishToDaprConfig> = (config, compile) => {
  const readComponent = config.pubsubName === undefined ? null : compile.text(config.pubsubName);
  const readTopic = compile.text(config.topic);
  const readMessage = templateText(config.message, config.template, compile);
  const readType = compile.text(config.contentType ?? 'application/json');
  const call = callsDapr(config, compile);
  if (readMessage === undefined) return never;
  return async (exchange) => {
    // Without a component of its own the topic names it: `component/topic`.
    const path =
      readComponent === null ? readTopic(exchange) : `${readComponent(exchange)}/${readTopic(exchange)}`;
    const [component = '', ...topic] = path.split('/');
    if (component === '' || topic.join('/') === '') {
      throw invalidValue(policy, `'${path}' names no component with a topic.`);
    }
    return call(exchange, {
      path: `/v1.0/publish/${encodeURIComponent(component)}/${encodeURIComponent(topic.join('/'))}`,
      contentType: readType(exchange),
      body: await readMessage(exchange),
    });
  };
};
