export { analyse, analyseInTurns } from './analyse.ts';
export { detectLanguage } from './detect.ts';
export type { Document, Entity, EntityType, Upos, WordRange } from './document.ts';
export type { AnalysedDocument } from './packed.ts';
