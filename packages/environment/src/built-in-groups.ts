/** Groups that every service has. */
export const builtInGroups = ['administrators', 'developers', 'guests'] as const;
