export { storiesOf } from './stories.ts';
