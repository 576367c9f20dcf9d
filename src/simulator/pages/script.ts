/**
 * The interactive parts of pages: copy, search, send. All other parts work without it, and these parts are hidden
 * until it runs.
 */
export const script = `
for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = button.closest('figure').querySelector('pre').textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      button.focus();
    }
    button.textContent = document.body.dataset.copied;
    setTimeout(() => { button.textContent = document.body.dataset.copy; }, 1500);
  });
}
const search = document.querySelector('.search');
if (search) {
  const input = search.querySelector('input');
  const items = [...document.querySelectorAll('[data-find]')];
  const said = document.querySelector('#found');
  search.hidden = false;
  const find = () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const item of items) {
      item.hidden = !words.every((word) => item.dataset.find.includes(word));
      if (!item.hidden) count += 1;
    }
    for (const section of document.querySelectorAll('section[data-group]')) {
      section.hidden = !section.querySelector('[data-find]:not([hidden])');
    }
    said.textContent = words.length === 0 ? '' : count === 0 ? document.body.dataset.none : count === 1 ? document.body.dataset.one : document.body.dataset.many.replace('{count}', count);
  };
  input.addEventListener('input', find);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') document.querySelector('[data-find]:not([hidden]) a')?.click();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== input) { event.preventDefault(); input.focus(); }
  });
  find();
}
for (const button of document.querySelectorAll('.send')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const output = button.closest('.live').querySelector('output');
    const start = performance.now();
    let text;
    try {
      const response = await fetch(button.dataset.url, { headers: { Accept: button.dataset.accept }, cache: 'no-store' });
      const fields = [...response.headers].filter(([name]) => !/^(access-control|date$|keep-alive|vary)/.test(name));
      text = ['HTTP ' + response.status + ' ' + response.statusText, ...fields.map((field) => field.join(': ')), '', await response.text()].join('\\n');
      said(Math.round(performance.now() - start) + ' ms');
    } catch (error) {
      text = document.body.dataset.silent;
      said('');
    }
    function said(time) { button.nextElementSibling.textContent = time; }
    const pre = document.createElement('pre');
    pre.className = 'fold';
    pre.tabIndex = 0;
    pre.textContent = text;
    const figure = document.createElement('figure');
    figure.className = 'code';
    figure.append(pre);
    output.replaceChildren(figure);
  });
}
`;
