import { styleText } from 'node:util';
import type { Io } from './io.js';

type Style = Parameters<typeof styleText>[0];

/** Text in a colour, on a terminal and unless the environment variable `NO_COLOR` forbids it. */
export function coloured(
  style: Style,
  text: string,
  { isTerminal, env }: Pick<Io, 'isTerminal' | 'env'>,
): string {
  return isTerminal && !env['NO_COLOR'] ? styleText(style, text, { validateStream: false }) : text;
}
