import { expect } from '@jest/globals';
import './jest.js';

const response: unknown = undefined;

expect(response).toHaveStatus(200, 'OK');
expect(response).not.toBeRefusedBy('ip-filter');
void expect(Promise.resolve(response)).resolves.toHaveHeader('Content-Type', /json/);

// @ts-expect-error -- a status is a number
expect(response).toHaveStatus('200');
// @ts-expect-error -- a source must be named
expect(response).toBeRefusedBy();
// @ts-expect-error -- no such matcher
expect(response).toBeRefused();
