/** The code that writes HTML, as one file of the bundle: loaded when a browser or `docs` needs a page. */
export { renderDecisionPage } from './decision-page';
export { renderErrorPage } from './error-page';
export { renderFrameworkPage } from './framework-page';
export { renderIndexPage } from './index-page';
export { english, languages } from './language';
export { liveHrefs } from './site';
export { writeSite } from './write-site';
