import type { RedisClientType } from '@redis/client';
import type { ExternalCache } from './external-cache.js';

/** Keys of a gateway begin so: a Redis may serve others too. */
const prefix = 'apim-kit:';

const defaultTimeoutMs = 2000;

export interface RedisCacheOptions {
  /** `redis://[user:password@]host:port[/database]`, or `rediss://` for TLS. */
  readonly url: string;
  /** Until the server has answered, a connection included. Default 2000. */
  readonly timeoutMs?: number;
}

/**
 * A cache in Redis. The client is loaded, and connects, with the first call; while the server is away calls reject
 * at once, and the connection is tried again with the next. A server that does not answer in time is left.
 *
 * @example
 * await startGateway(loaded, { services: { externalCache: createRedisCache({ url: 'redis://127.0.0.1:6379' }) } });
 */
export function createRedisCache({ url, timeoutMs = defaultTimeoutMs }: RedisCacheOptions): ExternalCache {
  let connected: Promise<RedisClientType> | undefined;
  let latest: RedisClientType | undefined;

  const open = async (): Promise<RedisClientType> => {
    const { createClient } = await import('@redis/client');
    const client: RedisClientType = createClient({
      url,
      disableOfflineQueue: true,
      socket: { connectTimeout: timeoutMs, reconnectStrategy: false },
    });
    // Without a listener an error of the connection would end the process.
    client.on('error', () => {
      connected = undefined;
    });
    latest = client;
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

  /** The client has no limit of its own for what it has sent. */
  const ask = async <T>(command: (client: RedisClientType) => Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        connected = undefined;
        if (latest?.isOpen === true) latest.destroy();
        reject(new Error(`Redis gave no answer within ${timeoutMs} ms.`));
      }, timeoutMs);
    });
    try {
      return await Promise.race([client().then(command), late]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async get(key) {
      const text = await ask((redis) => redis.get(prefix + key));
      return text === null ? null : Buffer.from(text, 'base64');
    },
    async set(key, value, durationMs) {
      const text = Buffer.from(value).toString('base64');
      await ask((redis) => redis.set(prefix + key, text, { PX: Math.ceil(durationMs) }));
    },
    async delete(key) {
      await ask((redis) => redis.del(prefix + key));
    },
    async close() {
      const open = connected;
      connected = undefined;
      await open?.then((one) => (one.isOpen ? one.close() : undefined)).catch(() => undefined);
    },
  };
}
