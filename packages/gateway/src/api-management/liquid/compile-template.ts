import type * as Liquidjs from 'liquidjs';
import { loadLibrary } from '../../load-library.js';
import { registerFilters } from './filters.js';
import { jsonArrayFor } from './json-array-for.js';
import { createLiquidValues, type LiquidValues } from './liquid-values.js';

/** A template ready to be filled. */
export interface LiquidTemplate {
  readonly values: LiquidValues;
  /** @throws Error when a filter or a limit fails it */
  render(scope: Readonly<Record<string, unknown>>): string;
}

/** A template that runs longer has a loop without end in it. */
const maximumRenderMs = 5000;

/** Elements and characters that a template makes at most. */
const maximumMemory = 50_000_000;

interface Engine {
  readonly liquid: Liquidjs.Liquid;
  readonly values: LiquidValues;
}

let engine: Engine | undefined;

function loadEngine(): Engine {
  if (engine !== undefined) return engine;
  const library = loadLibrary<typeof Liquidjs>('liquidjs');
  const liquid = new library.Liquid({
    // No template reads a file.
    templates: {},
    jsTruthy: false,
    ownPropertyOnly: true,
    memoryLimit: maximumMemory,
    renderLimit: maximumRenderMs,
  });
  registerFilters(liquid);
  liquid.registerTag('JSONArrayFor', jsonArrayFor(library));
  return (engine = { liquid, values: createLiquidValues(library) });
}

/**
 * Compiles a Liquid template; the engine is loaded with the first.
 *
 * @throws Error when the template is not well-formed
 */
export function compileTemplate(text: string): LiquidTemplate {
  const { liquid, values } = loadEngine();
  const parsed = liquid.parse(text);
  return { values, render: (scope) => String(liquid.renderSync(parsed, values.contextOf(scope, liquid))) };
}
