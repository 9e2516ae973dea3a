import { defineType } from '../define-type.js';

/** What takes any reader takes a StringReader: expressions have no other. */
export const textReader = defineType({
  name: 'TextReader',
  namespace: 'System.IO',
  kind: 'class',
  abstract: true,
  interfaces: ['IDisposable'],
  notAllowListed: true,
});

/** What takes any writer takes a StringWriter: expressions have no other. */
export const textWriter = defineType({
  name: 'TextWriter',
  namespace: 'System.IO',
  kind: 'class',
  abstract: true,
  interfaces: ['IDisposable'],
  notAllowListed: true,
});
