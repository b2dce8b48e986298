import { start as startComposer } from './composer.js';
import { listen } from './events.js';
import { apply, start as startMessages } from './messages.js';

startMessages();
startComposer();
listen(apply);
