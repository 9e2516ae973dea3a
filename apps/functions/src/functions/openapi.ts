import { app, type HttpHandler } from '@azure/functions';
import { jsonResponse } from '../json-response.js';
import { createDocument } from '../openapi/create-document.js';

/** The app's own description, with the address at which it was asked for as the server. */
export function createOpenapi(): HttpHandler {
  return (request) => jsonResponse(createDocument(new URL('.', request.url).href.replace(/\/$/, '')));
}

app.http('openapi', {
  methods: ['GET', 'HEAD'],
  authLevel: 'anonymous',
  route: 'openapi.json',
  handler: createOpenapi(),
});
