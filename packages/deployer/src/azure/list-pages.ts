import { isObject, type Json, type JsonObject } from '../json.js';
import type { Azure } from './azure.js';

/** All elements of a list that Azure gives in pages; empty where there is no such list. */
export async function listPages(azure: Pick<Azure, 'send'>, first: string): Promise<readonly JsonObject[]> {
  const elements: JsonObject[] = [];
  let path: string | undefined = first;
  while (path !== undefined) {
    const page: Json = await azure.send('GET', path);
    if (!isObject(page)) break;
    if (Array.isArray(page['value'])) elements.push(...(page['value'] as readonly Json[]).filter(isObject));
    path = pathOf(page['nextLink']);
  }
  return elements;
}

/** The endpoint is the connection's: nothing else is sent the login. */
function pathOf(link: Json | undefined): string | undefined {
  if (typeof link !== 'string' || !URL.canParse(link)) return undefined;
  const { pathname, search } = new URL(link);
  return pathname + search;
}
