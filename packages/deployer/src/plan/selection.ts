import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';
import { resourceKey } from '../resources/resource-key.js';

/** A resource as far as selecting it goes. */
interface Selectable {
  readonly type: string;
  readonly name: string;
  readonly slice: string;
}

/**
 * Whether `--only` means a resource: a slice (`platform`, `api:orders`), a key, the end of one
 * (`apis/operations/apim-sample/orders/get`), or a full name. Without selectors everything is meant.
 */
export function isSelected(resource: Selectable, only: readonly string[]): boolean {
  if (only.length === 0) return true;
  const key = resourceKey(resource);
  return only.some((selector) => {
    const wanted = selector.toLowerCase();
    return (
      resource.slice.toLowerCase() === wanted ||
      key === wanted ||
      key.endsWith(`/${wanted}`) ||
      resource.name.toLowerCase() === wanted
    );
  });
}

/**
 * Checks that each selector means something.
 *
 * @throws DeployerError `SelectionEmpty` with the slices that are there
 */
export function checkSelection(resources: readonly Selectable[], only: readonly string[]): void {
  const unknown = only.find((selector) => !resources.some((resource) => isSelected(resource, [selector])));
  if (unknown === undefined) return;
  const slices = [...new Set(resources.map(({ slice }) => slice))];
  throw new DeployerError('SelectionEmpty', messages.selectionEmpty({ selector: unknown, slices }));
}
