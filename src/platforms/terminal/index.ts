export { type BriefArguments, briefUsage, FORMATS, type Format, parseBriefArguments } from './arguments.ts';
export { renderHtml } from './html.ts';
export { renderMarkdown } from './markdown.ts';
export { makeTerminal, TERMINAL_PLACE } from './platform.ts';
export { type Paper, renderTerminal } from './render.ts';
