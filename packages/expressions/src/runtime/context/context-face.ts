import type { ExpressionContext } from '../../context.js';
import { proxyRequestContext } from '../../types/proxy-request-context.js';
import { plain } from '../clr/plain.js';
import { faceOf, type Face } from './face.js';

/** `context` as a value. */
export const contextFace = plain((context: ExpressionContext): Face<ExpressionContext> =>
  faceOf(proxyRequestContext, context),
);
