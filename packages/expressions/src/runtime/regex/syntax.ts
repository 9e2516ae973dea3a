/** Whether a character (UTF-16 code unit) belongs to a set. */
export type CharTest = (code: number) => boolean;

/** A parsed .NET regular expression. */
export type RegexNode =
  | { readonly kind: 'char'; readonly test: CharTest }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'alternation'; readonly options: readonly RegexNode[] }
  /** `pops`: the group that a balancing group takes a capture from. */
  | {
      readonly kind: 'group';
      readonly group: GroupKey | null;
      readonly pops: GroupKey | null;
      readonly node: RegexNode;
    }
  | {
      readonly kind: 'repeat';
      readonly node: RegexNode;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'atomic'; readonly node: RegexNode }
  | { readonly kind: 'look'; readonly node: RegexNode; readonly behind: boolean; readonly negative: boolean }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'backreference'; readonly group: GroupKey; readonly ignoreCase: boolean }
  | {
      readonly kind: 'conditional';
      readonly condition: GroupKey | RegexNode;
      readonly yes: RegexNode;
      readonly no: RegexNode;
    };

/** A group by its number as written, or by its name. */
export type GroupKey = number | string;

/** `start` to `endOfLine` are `\A`, `\z`, `\Z` (and `$`), `^` and `$` of lines. */
export type Anchor =
  | 'start'
  | 'end'
  | 'endOrNewLine'
  | 'startOfLine'
  | 'endOfLine'
  | 'searchStart'
  | 'wordBoundary'
  | 'notWordBoundary';

export interface RegexTree {
  readonly root: RegexNode;
  /** Groups in the order of their numbers; the first is the whole match. */
  readonly groups: readonly string[];
}
