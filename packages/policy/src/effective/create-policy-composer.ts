import { diagnostics } from '../diagnostics.js';
import { sections, type Section } from '../document/policy-document.js';
import { nearestName } from '../reader/nearest-name.js';
import { namedValuePattern } from '../reader/put-named-values.js';
import { gapIn } from '../writer/gap-in.js';
import { keeps } from '../writer/keeps.js';
import { buildElement } from '../xml/build-node.js';
import type { PolicyFormat } from '../xml/escape.js';
import { layoutNodes } from '../xml/layout-xml.js';
import type { Span, XmlElement, XmlNode } from '../xml/xml-node.js';
import type { EffectivePart, EffectivePolicy, NamedResources, ScopedText } from './effective-policy.js';
import { expandPolicies } from './expand-policies.js';
import { between, comment, nameOf } from './origin-comments.js';
import { isElement, readSource, type SourceText } from './source-text.js';

/** What is known around the documents. */
export interface ComposerOptions extends NamedResources {
  /** Default `rawxml`. */
  readonly format?: PolicyFormat;
}

/** Puts the documents of one operation together, from the narrowest scope to the broadest. */
export type ComposePolicy = (documents: readonly ScopedText[]) => EffectivePolicy;

interface Origin {
  readonly source: SourceText;
  readonly document: ScopedText;
  readonly fragment: string | null;
}

/** By the span of a node, which a node keeps when others are put into it. */
type Origins = Map<Span, Origin>;

/**
 * Makes what composes effective policies: each `<base />` becomes what stands in the same section of the next broader
 * document, each `<include-fragment>` the policies of its fragment, with comments that say where they come from. A
 * text is parsed once, however many operations share it.
 *
 * @example
 * const compose = createPolicyComposer();
 * compose([
 *   { scope: 'api', name: 'orders', file: 'orders.xml', text: '<policies><inbound><base /></inbound></policies>' },
 *   { scope: 'global', name: '', file: 'global.xml', text: '<policies><inbound><cors /></inbound></policies>' },
 * ]).parts // [{ section: 'inbound', policy: 'cors', scope: 'global', file: 'global.xml', line: 1, column: 20, … }]
 */
export function createPolicyComposer({ format = 'rawxml', ...ofAll }: ComposerOptions = {}): ComposePolicy {
  const read = new Map<string, SourceText>();
  const sourceOf = (text: { readonly text: string; readonly file: string }): SourceText => {
    const key = `${text.file}\0${text.text}`;
    const known = read.get(key) ?? readSource(text);
    read.set(key, known);
    return known;
  };
  const indexes = new Map<NamedResources, NonNullable<NamedResources['fragments']>>();
  const fragmentOf = (id: string, resources: NamedResources) => {
    const { fragments = new Map(), namedValues } = resources;
    const byId =
      indexes.get(resources) ?? new Map([...fragments].map(([own, text]) => [own.toLowerCase(), text]));
    indexes.set(resources, byId);
    const named = id.replace(
      namedValuePattern,
      (whole, name: string) => namedValues?.get(name)?.value ?? whole,
    );
    return byId.get(named.toLowerCase());
  };

  return (documents) => {
    const origins: Origins = new Map();
    const used = new Set<SourceText>();

    const take = (nodes: readonly XmlNode[], origin: Origin): void => {
      used.add(origin.source);
      for (const node of nodes) {
        origins.set(node.span, origin);
        if (isElement(node)) take(node.children, origin);
      }
    };

    const fragmentNodes = (include: XmlElement, { document, source: around }: Origin): readonly XmlNode[] => {
      const id = attributeOf(include, 'fragment-id');
      const resources = document.resources ?? ofAll;
      const text = fragmentOf(id, resources);
      if (text === undefined) {
        const suggestion = nearestName(id, [...(resources.fragments?.keys() ?? [])]);
        around.findings.report(diagnostics.unknownFragment, include.span.start, { name: id, suggestion });
        return [];
      }
      const source = sourceOf(text);
      const nodes = source.root?.children.map(copy) ?? [];
      take(nodes, { source, document, fragment: id });
      return between(`fragment ${id}`, text.file, nodes);
    };

    const sectionNodes = (section: Section, index: number): readonly XmlNode[] => {
      const document = documents[index];
      if (document === undefined) return [];
      const source = sourceOf(document);
      const origin: Origin = { source, document, fragment: null };
      used.add(source);
      const nodes = source.root?.children.find((child) => isElement(child, section));
      const own = nodes !== undefined && isElement(nodes) ? nodes.children.map(copy) : [];
      take(own, origin);
      const expanded = expandPolicies(own, (policy) => {
        if (policy.name === 'base') {
          const broader = documents[index + 1];
          if (broader === undefined) return [];
          return between(nameOf(broader), broader.file, sectionNodes(section, index + 1));
        }
        return policy.name === 'include-fragment' ? fragmentNodes(policy, origin) : undefined;
      });
      return expanded;
    };

    const composed = sections.map((section) => [section, sectionNodes(section, 0)] as const);
    const found = [...used].flatMap(({ findings }) => findings.sorted());
    const parts = composed.flatMap(([section, nodes]) => partsOf(section, nodes, origins));
    if (documents.length === 0 || found.some(({ severity }) => severity === 'error')) {
      return { text: undefined, parts, diagnostics: found };
    }
    const [narrowest] = documents as [ScopedText];
    const root = buildElement(
      'policies',
      [],
      composed.map(([section, nodes]) => buildElement(section, [], nodes)),
    );
    const text = layoutNodes([comment(`${nameOf(narrowest)}, ${narrowest.file}`), root], {
      format,
      keeps,
      gap: (before, after) => {
        const origin = origins.get(before.span);
        return origin !== undefined && origin === origins.get(after.span)
          ? gapIn(origin.source.text, before, after)
          : 'next-line';
      },
    });
    return { text: `${text}\n`, parts, diagnostics: found };
  };
}

/** One text may stand in several places; the spans of its nodes tell them apart. */
function copy(node: XmlNode): XmlNode {
  const span = { ...node.span };
  return isElement(node) ? { ...node, span, children: node.children.map(copy) } : { ...node, span };
}

function attributeOf({ attributes }: XmlElement, name: string): string {
  const parts = attributes.find((attribute) => attribute.name === name)?.parts ?? [];
  return parts.map(({ mapped }) => mapped.text).join('');
}

function partsOf(section: Section, nodes: readonly XmlNode[], origins: Origins): readonly EffectivePart[] {
  return nodes.flatMap((node): readonly EffectivePart[] => {
    const origin = origins.get(node.span);
    if (!isElement(node) || origin === undefined) return [];
    const { source, document, fragment } = origin;
    const { file, line, column } = source.locator.position(node.span.start);
    const { scope, name } = document;
    return [{ section, policy: node.name, scope, name, fragment, file, line, column }];
  });
}
