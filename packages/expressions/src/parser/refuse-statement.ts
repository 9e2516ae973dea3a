import type { Statement } from '../syntax/index.js';
import type { TokenStream } from './token-stream.js';

type Refuse = (stream: TokenStream) => Statement;

/** What C# has elsewhere than in a block, by the word that starts it; each is reported once and skipped. */
export const refusedStatements = {
  class: refuseType,
  struct: refuseType,
  interface: refuseType,
  enum: refuseType,
  namespace: refuseType,
  static: refuseModifier,
  extern: refuseModifier,
  public: refuseModifier,
  private: refuseModifier,
  protected: refuseModifier,
  internal: refuseModifier,
  readonly: refuseModifier,
  volatile: refuseModifier,
  event: refuseModifier,
  abstract: refuseModifier,
  virtual: refuseModifier,
  override: refuseModifier,
  sealed: refuseModifier,
} as const satisfies Record<string, Refuse>;

function refuseType(stream: TokenStream): Statement {
  const { start, end, text } = stream.current;
  stream.diagnostics.report('typeDeclaration', { start, end }, { word: text });
  return skipped(stream, start);
}

function refuseModifier(stream: TokenStream): Statement {
  const { start, end, text } = stream.current;
  if (text === 'static')
    stream.diagnostics.report(
      'laterVersion',
      { start, end },
      { what: 'A static local function', version: '8' },
    );
  else stream.diagnostics.report('modifier', { start, end }, { word: text });
  return skipped(stream, start);
}

function skipped(stream: TokenStream, start: number): Statement {
  skipStatement(stream);
  return { kind: 'refusedStatement', start, end: stream.previousEnd };
}

/** Moves behind the next `;`, or to the `}` that closes the block around it. */
export function skipStatement(stream: TokenStream): void {
  let depth = 0;
  while (stream.current.kind !== 'end') {
    if (depth === 0 && stream.is('}')) return;
    if (stream.is('{')) depth++;
    else if (stream.is('}')) {
      depth--;
      if (depth === 0) {
        stream.next();
        return;
      }
    } else if (depth === 0 && stream.is(';')) {
      stream.next();
      return;
    }
    stream.next();
  }
}
