import type { AppRegistrations } from './core-module.js';
import type {
  CoreInvocationContext,
  FunctionCallback,
  InvocationRequest,
  InvocationResponse,
  ProgrammingModel,
} from './core-types.js';
import type { Log } from './log.js';
import type { HttpFunction } from './router.js';

/** Runs one invocation through the app's programming model and hooks, in the worker's order. Throws what the app throws. */
export async function invokeFunction(
  target: HttpFunction,
  request: InvocationRequest,
  registrations: AppRegistrations,
  model: ProgrammingModel,
  log: Log,
): Promise<InvocationResponse> {
  const { invocationId } = request;
  const core: CoreInvocationContext = {
    invocationId,
    request,
    metadata: target.metadata,
    log(level, category, message) {
      const kind = category === 'user' ? `Function.${target.name}.User` : `Function.${target.name}`;
      log({ level, category: kind, invocationId, message });
    },
  };
  const invocation = model.getInvocationModel(core);
  const { context, inputs } = await invocation.getArguments();
  const hookData = {};

  const before: { inputs: unknown[]; functionCallback: FunctionCallback } & Record<string, unknown> = {
    hookData,
    appHookData,
    invocationContext: context,
    functionCallback: target.callback,
    inputs,
  };
  core.state = 'preInvocationHooks';
  await runHooks(registrations, 'preInvocation', before);

  const after: { result: unknown; error: unknown } & Record<string, unknown> = {
    hookData,
    appHookData,
    invocationContext: context,
    inputs: before.inputs,
    result: null,
    error: null,
  };
  core.state = 'invocation';
  try {
    after.result = await invocation.invokeFunction(context, before.inputs, before.functionCallback);
  } catch (error) {
    after.error = error;
  }
  core.state = 'postInvocationHooks';
  await runHooks(registrations, 'postInvocation', after);
  core.state = undefined;

  if (after.error !== null && after.error !== undefined) throw after.error;
  return invocation.getResponse(context, after.result);
}

/** Shared by all hooks of the app. */
const appHookData = {};

/** Runs the hooks of a kind one after the other; app-level ones get the shared data too. */
export async function runHooks(
  registrations: AppRegistrations,
  name: 'appStart' | 'appTerminate' | 'preInvocation' | 'postInvocation',
  context: object,
): Promise<void> {
  for (const hook of registrations.hooks.get(name) ?? []) {
    await hook('hookData' in context ? context : { ...context, hookData: appHookData, appHookData });
  }
}
