import { namedType } from '../../type-system/intern.js';
import { stringBuilder } from '../../types/string-builder.js';
import { checkLength } from '../clr/index.js';
import { indexMessage } from '../collections/clr-list.js';
import { argumentOutOfRange } from '../failures.js';

/** System.Text.StringBuilder. */
export class Builder {
  text = '';
  capacity = 16;
  maxCapacity = 0x7fff_ffff;

  get clrType() {
    return namedType(stringBuilder);
  }

  toString(): string {
    return this.text;
  }

  /** Refuses what its own maximum or the budget does not take. */
  checkRoom(more: number, name: string): void {
    const length = this.text.length + more;
    if (length > this.maxCapacity)
      throw argumentOutOfRange(name, 'The length cannot be greater than the capacity.');
    checkLength(length);
  }

  append(text: string): this {
    this.checkRoom(text.length, 'valueCount');
    this.text += text;
    return this;
  }

  insert(index: number, text: string): this {
    if (index < 0 || index > this.text.length) throw argumentOutOfRange('index', indexMessage);
    this.checkRoom(text.length, 'requiredLength');
    this.text = this.text.slice(0, index) + text + this.text.slice(index);
    return this;
  }
}
