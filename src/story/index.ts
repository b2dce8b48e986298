export { changesOf } from './changes.ts';
export { keysOfName, nameKeys } from './names.ts';
export { publisherOf } from './publishers.ts';
export { ledgerOf } from './questions.ts';
export { storiesOf } from './stories.ts';
export { timelineOf } from './timeline.ts';
