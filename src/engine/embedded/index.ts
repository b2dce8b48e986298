export { makeEmbeddedEngine, makeEmbeddedEngine as makeEngine } from './engine.ts';
