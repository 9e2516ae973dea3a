import { registry } from './registry.js';
import { exceptionTypes } from './runtime/clr/exceptions.js';
import { languageTypes } from './type-system/language-types.js';
import { registerTypes } from './type-system/universe.js';

const state = { isPrepared: false };

/** Makes all types known; done once, when the first expression is compiled or the first value described. */
export function prepareTypes(): void {
  if (state.isPrepared) return;
  state.isPrepared = true;
  registerTypes(languageTypes);
  registerTypes(exceptionTypes);
  registerTypes(registry);
}
