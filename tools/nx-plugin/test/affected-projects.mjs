// What `nx show projects --affected --with-target deploy` prints for each of many commits, with one graph for all:
// `node affected-projects.mjs COMMIT…` prints a JSON object of commit → projects.
import { execFileSync } from 'node:child_process';
import { createProjectGraphAsync } from '@nx/devkit';
import { filterAffected } from 'nx/src/project-graph/affected/affected-project-graph.js';
import { calculateFileChanges } from 'nx/src/project-graph/file-utils.js';

const graph = await createProjectGraphAsync({ exitOnError: true });
const projects = {};
for (const head of process.argv.slice(2)) {
  const base = `${head}~1`;
  const files = execFileSync('git', ['diff', '--name-only', '--no-renames', base, head]).toString();
  const changes = calculateFileChanges(files.split('\n').filter(Boolean), { base, head });
  const { nodes } = await filterAffected(graph, changes);
  projects[head] = Object.values(nodes)
    .filter(({ data }) => data.targets?.deploy !== undefined)
    .map(({ name }) => name)
    .sort();
}
console.log(JSON.stringify(projects));
process.exit(0);
