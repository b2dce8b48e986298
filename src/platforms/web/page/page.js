import { start as startChannels } from './channels.js';
import { start as startComposer } from './composer.js';
import { listen } from './events.js';
import { apply, start as startMessages } from './messages.js';

startChannels();
startMessages();
startComposer();
listen(apply);
