import { describe, expect, it } from '@jest/globals';
import { sampleEnvironment as sample } from '../test/sample-environment.js';
import { checkShape, defineEnvironment, defineStages, isStages } from './index.js';

const stages = defineStages(
  { dev: { location: 'westeurope', capacity: 1 }, tst: { location: 'northeurope', capacity: 1 } },
  ({ location, capacity }, stage) =>
    defineEnvironment({
      ...sample,
      name: `sample-${stage}`,
      location,
      apiManagement: { ...sample.apiManagement, capacity },
    }),
);

describe('stages', () => {
  it('make one environment each from its parameters', () => {
    expect(stages.names).toEqual(['dev', 'tst']);
    expect(stages.create('tst')).toMatchObject({ name: 'sample-tst', location: 'northeurope' });
    expect(checkShape(stages.create('dev'))).toEqual([]);
  });

  it('are told from an environment, and from each other', () => {
    expect(isStages(stages)).toBe(true);
    expect(isStages(sample)).toBe(false);
    expect(() => stages.create('prd')).toThrow('There is no stage prd; there are: dev, tst.');
  });
});
