/** Where the expression ends that starts with the `@` at `start`: the offset after its last bracket. */
export function findExpressionEnd(_text: string, _start: number): number | undefined {
  throw new Error('being written');
}
