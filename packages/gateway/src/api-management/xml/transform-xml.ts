import type * as XsltProcessor from 'xslt-processor';
import { loadLibrary } from '../../load-library.js';

type Library = typeof XsltProcessor;

/** What a run of a style sheet gets besides the document. */
export interface TransformOptions {
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** Gets what `xsl:message` says and what the engine warns of. */
  readonly note: (text: string) => void;
  /** Milliseconds of a clock that never goes back; default the process's. */
  readonly monotonicMs?: () => number;
}

/** Looked at before each instruction: an XPath expression that has begun is not cut short. */
const maximumSeconds = 5;

/** Templates and instructions within each other; .NET gives up at some such depth too. */
const maximumDepth = 10_000;

/**
 * Transforms a document with XSLT 1.0, for at most 5 seconds and to a depth of 10,000 instructions within each other.
 * The library is loaded with the first.
 *
 * @throws Error for what the style sheet does wrong, and when it exceeds a limit
 */
export async function transformXml(
  source: string,
  stylesheet: string,
  options: TransformOptions,
): Promise<string> {
  const library = loadLibrary<Library>('xslt-processor');
  engine ??= boundedEngine(library);
  // A processor keeps the state of one run, and parses into the document that it changes.
  const parser = new library.XmlParser();
  return new engine(options).xsltProcess(parser.xmlParse(source), parser.xmlParse(stylesheet));
}

let engine: ReturnType<typeof boundedEngine> | undefined;

/** The engine of the library, which comes to an end, reads nothing and prints nothing. */
function boundedEngine({ Xslt }: Library) {
  return class extends Xslt {
    readonly #note: TransformOptions['note'];
    readonly #monotonicMs: () => number;
    readonly #endsAtMs: number;
    #depth = 0;

    constructor({ parameters, note, monotonicMs = () => performance.now() }: TransformOptions) {
      super({ parameters: [...parameters], fetchFunction: refuse, documentLoader: refuse });
      this.#note = note;
      this.#monotonicMs = monotonicMs;
      this.#endsAtMs = monotonicMs() + maximumSeconds * 1000;
      this.warningsCallback = (...warning: readonly unknown[]) => note(warning.map(String).join(' '));
    }

    protected override async xsltProcessContext(
      context: XsltProcessor.ExprContext,
      template: XsltProcessor.XNode,
      output?: XsltProcessor.XNode,
    ): Promise<void> {
      if (++this.#depth > maximumDepth) {
        throw new Error(
          `The style sheet nests more than ${maximumDepth} instructions; it may call itself without end.`,
        );
      }
      if (this.#monotonicMs() > this.#endsAtMs) {
        throw new Error(`The style sheet runs for more than ${maximumSeconds} seconds.`);
      }
      await super.xsltProcessContext(context, template, output);
      this.#depth--;
    }

    /** The engine takes texts of later versions for expressions; to .NET, whose version is 1.0, they are texts. */
    protected override xsltTextValueTemplate(text: string): string {
      return text;
    }

    protected override async xsltMessage(
      context: XsltProcessor.ExprContext,
      template: XsltProcessor.XNode,
    ): Promise<void> {
      const message = this.outputDocument.createDocumentFragment();
      await this.xsltChildNodes(context, template, message);
      const text = message.childNodes.map(({ nodeValue }) => String(nodeValue ?? '')).join('');
      if (template.getAttributeValue('terminate') === 'yes') {
        throw new Error(`The style sheet ends with: ${text}`);
      }
      this.#note(text);
    }
  };
}

/** No style sheet reads a file or asks a server. */
const refuse = (uri: string): never => {
  throw new Error(`The style sheet must not read '${uri}'.`);
};
