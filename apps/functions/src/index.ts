import { app } from '@azure/functions';
import { appContext } from './app-context.js';

app.hook.appStart(() => {
  for (const { setting, message } of appContext.findings) {
    process.emitWarning(`${setting}: ${message}`, { type: 'SettingsWarning', code: 'INVALID_SETTING' });
  }
});
