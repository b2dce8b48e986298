export { type BriefArguments, briefUsage, FORMATS, type Format, parseBriefArguments } from './arguments.ts';
export { renderHtml } from './html.ts';
export { renderMarkdown } from './markdown.ts';
export { type Paper, renderTerminal } from './render.ts';
