export { makeEmbeddedEngine } from './engine.ts';
