import type { ErrorText } from '../deployer-error.js';

/** What writing an export says. */
export const exportMessages = {
  folderNotEmpty: ({ directory, force }: { directory: string; force: boolean }): ErrorText => ({
    message: `The folder ${directory} is not empty${force ? ' and holds no former export' : ''}.`,
    help: force
      ? 'Name another folder with --out.'
      : 'Name another folder with --out, or replace a former export with --force.',
  }),
  notWritten: ({ directory, reason }: { directory: string; reason: string }): ErrorText => ({
    message: `The export can’t be written to ${directory}: ${reason}.`,
    help: 'Nothing was changed. Make room or give write access, then export again.',
  }),
} as const;
