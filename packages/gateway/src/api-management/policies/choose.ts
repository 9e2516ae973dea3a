import type { ChooseConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** Runs the policies of the first `when` whose condition is true, or those of `otherwise`. */
export const choose: Handler<ChooseConfig> = ({ when, otherwise }, compile) => {
  const branches = when.map(({ condition, policies }, index) => ({
    name: `when[${index + 1}]`,
    condition: compile.boolean(condition, `when[${index + 1}]`),
    run: compile.policies(policies, `when[${index + 1}]`),
  }));
  const rest = otherwise === undefined ? null : compile.policies(otherwise, 'otherwise');
  return (exchange) => {
    for (const { name, condition, run } of branches) {
      if (!condition(exchange)) continue;
      exchange.note(() => `took ${name}`);
      return run(exchange);
    }
    exchange.note(() => (rest === null ? 'took no branch' : 'took otherwise'));
    return rest === null ? undefined : rest(exchange);
  };
};
