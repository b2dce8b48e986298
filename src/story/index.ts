export { changesOf } from './changes.ts';
export { nameKeys } from './names.ts';
export { storiesOf } from './stories.ts';
