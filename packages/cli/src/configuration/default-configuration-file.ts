/** The file that commands use when `--environment` does not name another. */
export const defaultConfigurationFile = 'apim.config.ts';
