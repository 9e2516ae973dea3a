/** RFC 2268 2: the digits of pi as a permutation. */
const permutation = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32' +
    'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a' +
    '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e' +
    'c5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
);

const blockBytes = 8;

/**
 * Decrypts RC2 in CBC mode, which OpenSSL 3 and so node:crypto have put aside, and in which macOS and older versions
 * of Windows and OpenSSL write the certificates of a PFX. All bits of the key count. There is no way to encrypt.
 *
 * @returns undefined where the padding shows that the key is another.
 */
export function decryptRc2(
  data: Uint8Array,
  key: Uint8Array,
  initialVector: Uint8Array,
): Uint8Array | undefined {
  if (data.length === 0 || data.length % blockBytes !== 0) return undefined;
  const schedule = expandKey(key);
  const input = Buffer.from(data.buffer, data.byteOffset, data.length);
  const output = Buffer.alloc(data.length);
  let previous: Uint8Array = initialVector;
  for (let start = 0; start < data.length; start += blockBytes) {
    const block = input.subarray(start, start + blockBytes);
    const words = decryptBlock(
      [0, 2, 4, 6].map((at) => block.readUInt16LE(at)),
      schedule,
    );
    words.forEach((word, index) => output.writeUInt16LE(word, start + index * 2));
    for (let index = 0; index < blockBytes; index++) output[start + index]! ^= previous[index]!;
    previous = block;
  }
  const padding = output.at(-1)!;
  const isPadded =
    padding >= 1 && padding <= blockBytes && output.subarray(-padding).every((byte) => byte === padding);
  return isPadded ? output.subarray(0, -padding) : undefined;
}

/** RFC 2268 2 */
function expandKey(key: Uint8Array): Uint16Array {
  const bytes = new Uint8Array(128);
  bytes.set(key);
  for (let index = key.length; index < 128; index++) {
    bytes[index] = permutation[(bytes[index - 1]! + bytes[index - key.length]!) & 0xff]!;
  }
  bytes[128 - key.length] = permutation[bytes[128 - key.length]!]!;
  for (let index = 127 - key.length; index >= 0; index--) {
    bytes[index] = permutation[bytes[index + 1]! ^ bytes[index + key.length]!]!;
  }
  return Uint16Array.from({ length: 64 }, (_, index) => bytes[index * 2]! | (bytes[index * 2 + 1]! << 8));
}

const rotations = [1, 2, 3, 5] as const;

/** RFC 2268 4: sixteen rounds of mixing, with one of mashing after the fifth and the eleventh. */
function decryptBlock(words: number[], schedule: Uint16Array): number[] {
  let next = 63;
  for (let round = 1; round <= 16; round++) {
    for (let index = 3; index >= 0; index--) {
      const [one, two, three] = [1, 2, 3].map((back) => words[(index + 4 - back) % 4]!) as [
        number,
        number,
        number,
      ];
      const rotation = rotations[index]!;
      const turned = (words[index]! >> rotation) | (words[index]! << (16 - rotation));
      words[index] = (turned - schedule[next--]! - (one & two) - (~one & three)) & 0xffff;
    }
    if (round !== 5 && round !== 11) continue;
    for (let index = 3; index >= 0; index--) {
      words[index] = (words[index]! - schedule[words[(index + 3) % 4]! & 63]!) & 0xffff;
    }
  }
  return words;
}
