import { ClrException, step } from '../clr/index.js';
import { invalidOperationException } from '../clr/exceptions.js';
import type { Order } from './comparer.js';

/** Sorts in place; stable, where .NET promises nothing. What an order throws is wrapped as .NET does. */
export function sortItems(items: unknown[], order: Order): void {
  try {
    items.sort((left, right) => {
      step();
      return order(left, right);
    });
  } catch (error) {
    if (error instanceof ClrException) {
      throw invalidOperationException.create('Failed to compare two elements in the array.', error);
    }
    throw error;
  }
}
