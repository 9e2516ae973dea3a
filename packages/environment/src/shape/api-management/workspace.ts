import type { Workspace } from '../../model/api-management/workspace.js';
import { object, optional, text } from '../shapes.js';
import { resources } from './api-management-resources.js';

export const workspace = object<Workspace>({
  displayName: text,
  description: optional(text),
  ...resources,
});
