import type * as Liquidjs from 'liquidjs';
import type { Context, Emitter, Liquid, Parser, TagToken, Template, TopLevelToken } from 'liquidjs';

/** What `registerTag` takes. */
type TagClass = Parameters<Liquid['registerTag']>[1];

const syntax = /^\s*([\w-]+)\s+in\s+(\S[\s\S]*?)\s*$/;

/**
 * `{% JSONArrayFor item in items %}…{% endJSONArrayFor %}`: a loop with a comma between two rounds, as API Management
 * generates it for SOAP APIs.
 *
 * @param liquidjs The library, loaded.
 */
export function jsonArrayFor({ Tag, Value }: Pick<typeof Liquidjs, 'Tag' | 'Value'>): TagClass {
  return class JsonArrayFor extends Tag {
    readonly #name: string;
    readonly #items: InstanceType<typeof Value>;
    readonly #body: Template[] = [];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid);
      const [, name, items] = syntax.exec(token.args) ?? [];
      if (name === undefined || items === undefined) {
        throw new Error(`JSONArrayFor is written 'JSONArrayFor item in items', not '${token.args}'`);
      }
      this.#name = name;
      this.#items = new Value(items, liquid);
      while (rest.length > 0) {
        const next = rest.shift()!;
        if ((next as TagToken).name === 'endJSONArrayFor') return;
        this.#body.push(parser.parseToken(next, rest));
      }
      throw new Error('JSONArrayFor is never closed');
    }

    override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const value = yield this.#items.value(context, false);
      // One element is an element, not a list, when it comes from XML.
      const items = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
      for (const [index, item] of items.entries()) {
        if (index > 0) emitter.write(',');
        context.push({ [this.#name]: item as unknown });
        yield this.liquid.renderer.renderTemplates(this.#body, context, emitter);
        context.pop();
      }
    }
  };
}
