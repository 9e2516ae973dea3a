/** RSA is what the gateway's own tools make; EC keys are made a hundred times faster. */
export type KeyAlgorithm = 'RSA-2048' | 'RSA-3072' | 'RSA-4096' | 'EC-P256' | 'EC-P384' | 'EC-P521';

/** How node:crypto makes a key: RSA by bits, others by the name of their curve. */
export type KeyParameters =
  | { readonly kind: 'rsa'; readonly modulusLength: number }
  | { readonly kind: 'ec'; readonly namedCurve: string };

/** Every algorithm with its parameters. */
export const keyAlgorithms: Readonly<Record<KeyAlgorithm, KeyParameters>> = {
  'RSA-2048': { kind: 'rsa', modulusLength: 2048 },
  'RSA-3072': { kind: 'rsa', modulusLength: 3072 },
  'RSA-4096': { kind: 'rsa', modulusLength: 4096 },
  'EC-P256': { kind: 'ec', namedCurve: 'P-256' },
  'EC-P384': { kind: 'ec', namedCurve: 'P-384' },
  'EC-P521': { kind: 'ec', namedCurve: 'P-521' },
};
