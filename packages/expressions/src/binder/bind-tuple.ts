import type { Span } from '../diagnostics/diagnostics.js';
import {
  isVar,
  type DeclarationExpression,
  type Expression,
  type Name,
  type TupleExpression,
} from '../syntax/index.js';
import { membersNamed } from '../type-system/lookup.js';
import { tupleType } from '../type-system/intern.js';
import type { Type } from '../type-system/type.js';
import { declareHoisted } from './bind-declaration-expression.js';
import { bindExpression, bindOperand } from './bind-expression.js';
import { bindType } from './bind-type.js';
import type { Binder } from './binder.js';
import type { AssignmentTarget, BoundExpression } from './bound-expression.js';
import { convertImplicit } from './conversions/convert.js';
import { assignmentTarget } from './operators/assignment-target.js';

/** `(a, name: b)`. */
export function bindTuple(b: Binder, syntax: TupleExpression): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  if (syntax.elements.length < 2) {
    b.report('expected', span, { expected: 'A second element', found: '`)`' });
    return b.error(span);
  }
  const items = syntax.elements.map(({ value }) => bindOperand(b, value));
  if (items.some((item) => item.type.kind === 'error')) return b.error(span);
  const untyped = items.find((item) => item.type.kind === 'null');
  if (untyped !== undefined) {
    b.report('noTypeHere', untyped.span, { what: 'null' });
    return b.error(span);
  }
  const type = tupleType(items.map((item, index) => ({ name: elementName(syntax, index), type: item.type })));
  return { kind: 'tuple', items, type, span };
}

/** `var (a, b) = …`, `(a, b) = …`, `(var a, int b) = …`, and these in each other. */
export function bindDeconstruction(
  b: Binder,
  left: TupleExpression | DeclarationExpression,
  value: BoundExpression,
  span: Span,
): BoundExpression {
  if (value.type.kind === 'error') return b.error(span);
  const placeholder = b.placeholder(value.type, span);
  const source: BoundExpression = { kind: 'local', local: placeholder, type: value.type, span };
  const parts = bindParts(b, left, source, span);
  if (parts === undefined) return b.error(span);
  return {
    kind: 'deconstruction',
    targets: parts.map(({ target }) => target),
    value,
    placeholder,
    elements: parts.map(({ element }) => element),
    type: value.type,
    span,
  };
}

interface Part {
  readonly target: AssignmentTarget | null;
  readonly element: BoundExpression;
}

/** What goes where, in the order of the text; undefined when something was reported. */
function bindParts(
  b: Binder,
  left: TupleExpression | DeclarationExpression,
  source: BoundExpression,
  span: Span,
): readonly Part[] | undefined {
  const count = left.kind === 'tuple' ? left.elements.length : left.names.length;
  const elements = deconstruct(b, source, count, span);
  if (elements === undefined) return undefined;
  const parts = elements.map((element, index) => bindPart(b, left, index, element));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function bindPart(
  b: Binder,
  left: TupleExpression | DeclarationExpression,
  index: number,
  element: BoundExpression,
): readonly Part[] | undefined {
  const syntax = left.kind === 'tuple' ? left.elements[index]?.value : undefined;
  if (syntax?.kind === 'tuple' || (syntax?.kind === 'declaration' && syntax.isDeconstruction))
    return bindParts(b, syntax, element, syntax);
  const target =
    left.kind === 'declaration'
      ? declareTarget(b, left.names[index], element.type)
      : syntax === undefined
        ? undefined
        : bindTarget(b, syntax, element.type);
  if (target === undefined) return undefined;
  return [{ target, element: target === null ? element : convertImplicit(b, element, target.type) }];
}

/** The parts of a tuple or of a key-value pair; anything else is reported. */
function deconstruct(
  b: Binder,
  source: BoundExpression,
  count: number,
  span: Span,
): readonly BoundExpression[] | undefined {
  const { type } = source;
  if (type.kind === 'tuple' && type.elements.length === count)
    return type.elements.map((element, index) => ({
      kind: 'tupleElement',
      target: source,
      index,
      type: element.type,
      span,
    }));
  if (type.kind === 'named' && type.definition.name === 'KeyValuePair' && count === 2)
    return ['Key', 'Value'].flatMap((name) =>
      membersNamed(type, name).map((member) => ({
        kind: 'call',
        member,
        receiver: source,
        arguments: [],
        typeArguments: type.typeArguments,
        type: member.type,
        span,
      })),
    );
  b.report('notDeconstructible', span, { type: type.name, count });
  return undefined;
}

function bindTarget(b: Binder, syntax: Expression, type: Type): AssignmentTarget | null | undefined {
  if (syntax.kind === 'declaration') {
    const [name] = syntax.names;
    return declareTarget(b, name, isVar(syntax.type) ? type : bindType(b, syntax.type));
  }
  if (syntax.kind === 'name' && syntax.name.text === '_' && b.scope.lookup('_') === undefined) return null;
  return assignmentTarget(b, bindExpression(b, syntax));
}

function declareTarget(b: Binder, name: Name | undefined, type: Type): AssignmentTarget | null {
  if (name === undefined || name.text === '_') return null;
  const local = b.createLocal(name.text, type, name);
  declareHoisted(b, local);
  return { kind: 'local', local, type, span: name };
}

function elementName(syntax: TupleExpression, index: number): string | null {
  const element = syntax.elements[index];
  if (element === undefined) return null;
  if (element.name !== null) return element.name.text;
  const { value } = element;
  return value.kind === 'name' || value.kind === 'memberAccess' ? value.name.text : null;
}
