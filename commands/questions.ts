import type { Command } from '../src/core/command.ts';
import { listCommand, pageOf } from './list.ts';

const list = listCommand('questions', {
  en: 'List what an article leaves unsettled',
  nl: 'Toon wat een artikel openlaat',
});

/**
 * `/questions [SOURCE]`: what is still open in an article. Without one, in a channel that has sources, the ledger: what is
 * open in all that the channel has been told, and what may have been answered.
 */
export const questions: Command = {
  ...list,
  async run(call, use) {
    const ledger = call.source.kind === 'none' && !call.options.b ? await use.ledger(call) : null;
    return ledger ? { kind: 'ledger', questions: ledger, page: pageOf(call) } : list.run(call, use);
  },
};
