/** The slice that every other one needs. */
const platform = 'platform';

/**
 * What a deployment is limited to. Nx starts the deployments of a run in any order and `deploy` depends on no other
 * `deploy`; where the platform is part of the same run, it is therefore included: the other task finds nothing to do.
 *
 * @param {readonly string[]} only
 * @param {import('@nx/devkit').ExecutorContext} context
 * @returns {readonly string[]}
 */
export function selectors(only, { taskGraph, targetName, projectsConfigurations }) {
  if (only.includes(platform)) return only;
  const tasks = Object.values(taskGraph?.tasks ?? {});
  const deploysPlatform = tasks.some(({ target }) => {
    const configured = projectsConfigurations?.projects[target.project]?.targets?.[target.target];
    return target.target === targetName && configured?.options?.only?.includes(platform) === true;
  });
  return deploysPlatform ? [platform, ...only] : only;
}
