import { App } from './app.js';
import { html } from './html.js';
import { language, say } from './language.js';
import { render } from './preact.js';

document.documentElement.lang = language;
document.title = say('title');
document.body.replaceChildren();
render(html`<${App} />`, document.body);
