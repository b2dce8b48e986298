export { changesOf } from './changes.ts';
export { storiesOf } from './stories.ts';
