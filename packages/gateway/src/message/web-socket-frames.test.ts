import { describe, expect, it } from '@jest/globals';
import { FrameCounter } from './web-socket-frames.js';

/** A frame as RFC 6455, 5.2 has it. */
function frame(first: number, payload: Buffer, mask?: readonly number[]): Buffer {
  const { length } = payload;
  const marked = mask === undefined ? 0 : 0x80;
  const head =
    length < 126
      ? [first, marked | length]
      : length < 65_536
        ? [first, marked | 126, length >> 8, length & 0xff]
        : [first, marked | 127, 0, 0, 0, 0, 0, length >> 16, (length >> 8) & 0xff, length & 0xff];
  const masked = payload.map((byte, i) => byte ^ (mask?.[i % 4] ?? 0));
  return Buffer.concat([Buffer.from(head), Buffer.from(mask ?? []), masked]);
}

const text = 0x81;
const close = 0x88;
const mask = [0x12, 0x34, 0x56, 0x78];

describe('the count of frames', () => {
  it.each([1, 2, 3, 7, 100_000])('is the same in pieces of %i bytes', (size) => {
    const bytes = Buffer.concat([
      frame(text, Buffer.from('short'), mask),
      frame(text, Buffer.alloc(300, 'x')),
      frame(0x02, Buffer.alloc(66_000, 'y'), mask),
      frame(0x89, Buffer.from('ping')),
      frame(0x80, Buffer.alloc(0)),
      frame(close, Buffer.from([0x0f, 0xa1, 0x62]), mask),
    ]);
    const counter = new FrameCounter();
    for (let at = 0; at < bytes.length; at += size) counter.add(bytes.subarray(at, at + size));
    expect(counter.traffic).toEqual({ messages: 3, bytes: bytes.length });
    expect(counter.closeCode).toBe(4001);
  });

  it('takes a Close frame without a status as one, and the first of several', () => {
    const counter = new FrameCounter();
    expect(counter.closeCode).toBeNull();
    counter.add(frame(close, Buffer.alloc(0), mask));
    counter.add(frame(close, Buffer.from([0x03, 0xe8])));
    expect(counter.closeCode).toBe(1005);
    expect(counter.traffic.messages).toBe(0);
  });
});
