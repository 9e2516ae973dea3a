import type { RedisClientType } from '@redis/client';
import type { ExternalCache } from './external-cache.js';

/** Keys of a gateway begin so: a Redis may serve others too. */
const prefix = 'apim-kit:';

const connectTimeoutMs = 2000;

export interface RedisCacheOptions {
  /** `redis://[user:password@]host:port[/database]`, or `rediss://` for TLS. */
  readonly url: string;
}

/**
 * A cache in Redis. The client is loaded, and connects, with the first call; while the server is away calls reject
 * at once, and the connection is tried again with the next.
 *
 * @example
 * await startGateway(loaded, { services: { externalCache: createRedisCache({ url: 'redis://127.0.0.1:6379' }) } });
 */
export function createRedisCache({ url }: RedisCacheOptions): ExternalCache {
  let connected: Promise<RedisClientType> | undefined;

  const open = async (): Promise<RedisClientType> => {
    const { createClient } = await import('@redis/client');
    const client: RedisClientType = createClient({
      url,
      disableOfflineQueue: true,
      socket: { connectTimeout: connectTimeoutMs, reconnectStrategy: false },
    });
    // Without a listener an error of the connection would end the process.
    client.on('error', () => {
      connected = undefined;
    });
    await client.connect();
    return client;
  };
  const client = (): Promise<RedisClientType> => {
    if (connected !== undefined) return connected;
    const opening = open();
    connected = opening;
    opening.catch(() => {
      if (connected === opening) connected = undefined;
    });
    return opening;
  };

  return {
    async get(key) {
      const text = await (await client()).get(prefix + key);
      return text === null ? null : Buffer.from(text, 'base64');
    },
    async set(key, value, durationMs) {
      const text = Buffer.from(value).toString('base64');
      await (await client()).set(prefix + key, text, { PX: Math.ceil(durationMs) });
    },
    async delete(key) {
      await (await client()).del(prefix + key);
    },
    async close() {
      const open = connected;
      connected = undefined;
      await open?.then((one) => (one.isOpen ? one.close() : undefined)).catch(() => undefined);
    },
  };
}
