export { diffAnnotations } from './annotations';
export { diffChangelog } from './changelog';
export { diffJson } from './json';
export { diffMarkdown } from './markdown';
export { diffText } from './text';
