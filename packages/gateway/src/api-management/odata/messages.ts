/** What is said of a request that is refused. */
export const messages = {
  notEncoded: () => 'The text is not percent-encoded UTF-8.',
  expected: (what: string, found: string) =>
    found === '' ? `${what} is expected at the end.` : `${what} is expected before '${found}'.`,
  trailing: (rest: string) => `Nothing can follow here: '${rest}'.`,
  tooDeep: (limit: number) => `It is nested deeper than ${limit} levels.`,
  tooMuch: () => 'It asks for too much through its parameter aliases.',
  notThere: (name: string) => `The service has no '${name}'.`,
  noMember: (name: string, type: string) => `'${name}' is no property of ${type}.`,
  noNavigation: (name: string, type: string) => `'${name}' is no navigation property of ${type}.`,
  nothingBelow: (name: string, what: string) => `'${name}' can't follow ${what}.`,
  memberOfCollection: (name: string) =>
    `'${name}' can't be asked of a collection: use any or all, or name one by its key.`,
  notOfCollection: (name: string) => `'${name}' is asked of collections only.`,
  noType: (name: string) => `There is no type '${name}'.`,
  noTerm: (name: string) => `There is no term '${name}'.`,
  notRelated: (name: string, type: string) => `'${name}' is not derived from ${type}.`,
  castTwice: () => 'One type cast follows another.',
  noFunction: (name: string) => `There is no function '${name}'.`,
  noOperation: (name: string, on: string) => `There is no function or action '${name}' for ${on}.`,
  noOverload: (name: string, parameters: readonly string[]) =>
    parameters.length === 0
      ? `'${name}' has parameters that are not given.`
      : `'${name}' is not declared with the parameters ${parameters.join(', ')}.`,
  parameterTwice: (name: string) => `The parameter '${name}' is given twice.`,
  notFitting: (text: string, type: string) => `${text} is no ${type}.`,
  keyNeedsNames: (names: readonly string[]) => `The key consists of ${names.join(', ')}, each with its name.`,
  wrongKey: (given: readonly string[], names: readonly string[]) =>
    `A key of ${given.join(', ')} is not declared; the key is ${names.join(', ')}.`,
  partOfKey: (name: string) => `The part '${name}' of the key is expected.`,
  noKey: (type: string) => `${type} has no key.`,
  noMemberOfEnum: (member: string, type: string) => `'${member}' is no member of ${type}.`,
  notComparable: (left: string, right: string) => `${left} can't be compared with ${right}.`,
  noCondition: () => 'A condition gives a Boolean, and this does not.',
  argumentCount: (name: string, least: number, most: number) =>
    least === most
      ? `${name} takes ${least === 1 ? 'one argument' : `${least} arguments`}.`
      : `${name} takes ${least} or ${most} arguments.`,
  aliasOfItself: (name: string) => `The alias @${name} is made of itself.`,
  literal: (text: string) => `'${text}' is no value.`,
  noOption: (name: string) => `${name} is no query option of OData.`,
  optionTwice: (name: string) => `${name} is given twice.`,
  noTransformation: (name: string) => `There is no transformation '${name}'.`,
  noAggregation: (name: string) => `'${name}' is no way to aggregate.`,
  optionNotHere: (name: string, where: string) => `${name} can't be used with ${where}.`,
  idMissing: () => '$entity needs $id.',
  method: (what: string, methods: readonly string[]) => `${what} is asked for with ${methods.join(' or ')}.`,
  noVersion: (text: string) => `'${text}' is no version of OData.`,
  belowMinimum: (version: string, minimum: string) =>
    `${version} is less than ${minimum}, the lowest allowed.`,
  aboveMaximum: (version: string, maximum: string) =>
    `${version} is more than ${maximum}, the highest allowed.`,
} as const;
