import { listCommand } from './list.ts';

/** `/questions [SOURCE]`: what is still open. */
export const questions = listCommand('questions', {
  en: 'List what an article leaves unsettled',
  nl: 'Toon wat een artikel openlaat',
});
