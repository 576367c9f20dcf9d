/** The search over `index`, which is in its page: every word must occur; titles count most. */
export const searchScript = `
const input = document.querySelector('#q');
const list = document.querySelector('#results');
const said = document.querySelector('#found');
const all = document.querySelector('#all');
document.querySelector('.finder').hidden = false;
input.value = new URLSearchParams(location.search).get('q') ?? '';
const score = (entry, words) => {
  let sum = 0;
  for (const word of words) {
    const title = entry.title.toLowerCase();
    const found = title === word ? 40 : title.startsWith(word) ? 20 : title.includes(word) ? 12 : entry.page.toLowerCase().includes(word) ? 6 : Math.min(5, entry.text.toLowerCase().split(word).length - 1);
    if (found === 0) return 0;
    sum += found;
  }
  return sum;
};
const marked = (element, text, words) => {
  const lower = text.toLowerCase();
  let at = 0;
  while (at < text.length) {
    const next = words.map((word) => [lower.indexOf(word, at), word.length]).filter(([place]) => place >= 0).sort((one, other) => one[0] - other[0])[0];
    if (next === undefined) break;
    element.append(text.slice(at, next[0]));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(next[0], next[0] + next[1]);
    element.append(mark);
    at = next[0] + next[1];
  }
  element.append(text.slice(at));
};
const around = (text, words) => {
  const place = Math.max(0, Math.min(...words.map((word) => text.toLowerCase().indexOf(word)).filter((one) => one >= 0)) - 60);
  if (!Number.isFinite(place)) return text.slice(0, 160);
  return (place > 0 ? '… ' : '') + text.slice(place, place + 200) + (place + 200 < text.length ? ' …' : '');
};
const find = () => {
  const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : index.map((entry) => [score(entry, words), entry]).filter(([points]) => points > 0).sort((one, other) => other[0] - one[0]).slice(0, 30);
  all.hidden = words.length > 0;
  said.textContent = words.length === 0 ? '' : found.length === 0 ? 'Nothing was found.' : found.length === 30 ? 'The first 30 results' : found.length === 1 ? '1 result' : found.length + ' results';
  list.replaceChildren(...found.map(([, entry]) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = entry.href;
    marked(link, entry.title, words);
    const page = document.createElement('small');
    page.textContent = entry.page === entry.title ? '' : entry.page;
    const text = document.createElement('p');
    marked(text, around(entry.text, words), words);
    item.append(link, page, text);
    return item;
  }));
};
input.addEventListener('input', find);
input.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); list.querySelector('a')?.click(); } });
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && document.activeElement !== input) { event.preventDefault(); input.focus(); }
});
find();
input.focus();
`;
