import { base, csharp, setHeader } from '@apim-kit/policy';

const properties = ['Source', 'Reason', 'Message'] as const;

/** The section `on-error` of the first post: tells the client in headers what went wrong. */
export const reportError = [
  base(),
  ...properties.map((property) =>
    setHeader({
      name: `Error${property}`,
      existsAction: 'override',
      values: [csharp`@(context.LastError.${property})`],
    }),
  ),
];
