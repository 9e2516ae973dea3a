import { finding } from '../../finding/finding.js';
import { entries, type PreflightCheck } from '../subject.js';

const maximumLength = 4096;

/** Length of named values; of secret ones too, without showing them. */
export const checkNamedValues: PreflightCheck = function* ({ levels }) {
  for (const { at: root, definition, loaded } of levels) {
    for (const [name, source] of entries(definition.namedValues)) {
      const at = [...root, 'namedValues', name];
      const value = 'value' in source ? source.value : loaded.namedValues.get(name)?.value;
      if (value === undefined) continue;
      if (value.length > maximumLength) {
        yield finding('named-value-too-long', at, { length: value.length, limit: maximumLength });
      }
      if (value === '') yield finding('named-value-empty', at);
    }
  }
};
