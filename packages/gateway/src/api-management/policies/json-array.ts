import { ownExpression } from '../exchange/own-expression.js';

const parse = ownExpression('@(JArray.Parse((string)context.Variables["json"]))');

/** Values as a variable holds them for expressions: a `JArray`. */
export const jsonArray = (values: readonly object[]): unknown => parse({ json: JSON.stringify(values) });
