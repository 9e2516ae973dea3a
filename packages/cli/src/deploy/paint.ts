import { styleText } from 'node:util';
import type { Paint } from '@apim-kit/deployer';
import type { Io } from '../output/io.js';

/** Colours on a terminal, plain text elsewhere. */
export function paintFor(io: Io): Paint {
  return io.isTerminal ? (style, text) => styleText(style, text) : (_, text) => text;
}
