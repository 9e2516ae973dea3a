import type { Traffic } from './tunnel.js';

/** Opcodes of RFC 6455, 5.2; 8 and above are control frames. */
const closeOpcode = 8;

/** Status that says that a Close frame bore none. */
const noStatus = 1005;

/** Longest head: two bytes, a length of eight, a mask of four. */
const longestHead = 14;

/** Reads along what passes in one direction, and keeps no more of it than the head of a frame. */
export class FrameCounter {
  #messages = 0;
  #bytes = 0;
  #closeCode: number | null = null;
  readonly #head = Buffer.alloc(longestHead + 2);
  #collected = 0;
  /** Bytes of the payload that are still to come. */
  #left = 0n;

  get traffic(): Traffic {
    return { messages: this.#messages, bytes: this.#bytes };
  }

  /** Status of the Close frame, once it has passed. */
  get closeCode(): number | null {
    return this.#closeCode;
  }

  add(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    let at = 0;
    while (at < chunk.length) {
      if (this.#left > 0n) {
        const skipped = Math.min(chunk.length - at, Number(this.#left));
        at += skipped;
        this.#left -= BigInt(skipped);
      } else {
        this.#head[this.#collected++] = chunk[at++]!;
        this.#readHead();
      }
    }
  }

  /** Takes the frame once its head is there, and of a Close frame the status. */
  #readHead(): void {
    const head = this.#head;
    if (this.#collected < 2) return;
    const short = head[1]! & 0x7f;
    const maskAt = short === 126 ? 4 : short === 127 ? 10 : 2;
    const size = maskAt + ((head[1]! & 0x80) === 0 ? 0 : 4);
    const opcode = head[0]! & 0x0f;
    const statusSize = opcode === closeOpcode && short >= 2 && short < 126 ? 2 : 0;
    if (this.#collected < size + statusSize) return;

    const length =
      short === 126 ? BigInt(head.readUInt16BE(2)) : short === 127 ? head.readBigUInt64BE(2) : BigInt(short);
    this.#left = length - BigInt(statusSize);
    this.#collected = 0;
    if (opcode === closeOpcode)
      this.#closeCode ??= statusSize === 0 ? noStatus : statusOf(head, maskAt, size);
    else if (opcode < closeOpcode && (head[0]! & 0x80) !== 0) this.#messages++;
  }
}

function statusOf(head: Buffer, maskAt: number, size: number): number {
  const status = head.readUInt16BE(size);
  return size === maskAt ? status : status ^ head.readUInt16BE(maskAt);
}
