/**
 * Daybreak's app: a router over history.pushState that keeps the same elements and changes what is in them,
 * as such apps do. The head is updated at once, the first paragraph comes with the story, the rest later.
 */
const app = document.getElementById('app');
const LATE = 150;
let turn = 0;

function element(name, fields = {}, ...children) {
  const made = Object.assign(document.createElement(name), fields);
  made.append(...children);
  return made;
}

function meta(property, content) {
  let tag = document.head.querySelector(`meta[property="${property}"]`);
  if (!tag) {
    tag = document.createElement('meta');
    tag.setAttribute('property', property);
    document.head.append(tag);
  }
  tag.content = content;
}

const story = (() => {
  const section = element('p', { className: 'section' });
  const title = element('h1');
  const standfirst = element('p', { className: 'standfirst' });
  const author = element('span', { className: 'author' });
  const time = element('time');
  const image = element('img', { alt: '', width: 800, height: 450 });
  const caption = element('figcaption');
  const text = element('div', { className: 'story-text' });
  const figure = element('figure', {}, image, caption);
  const byline = element('p', { className: 'byline' }, author, ' · ', time);
  const root = element('article', {}, section, title, standfirst, byline, figure, text);
  return { root, section, title, standfirst, author, time, image, caption, text };
})();

async function showStory(path, mine) {
  const reply = await fetch(`/api${path}`);
  const data = await reply.json();
  if (mine !== turn) return;
  document.title = `${data.title} – Daybreak`;
  meta('og:type', 'article');
  meta('og:title', data.title);
  meta('og:url', location.origin + data.path);
  meta('article:published_time', data.published);
  story.section.textContent = data.section;
  story.title.textContent = data.title;
  story.standfirst.textContent = data.standfirst;
  story.author.textContent = `By ${data.author}`;
  story.time.dateTime = data.published;
  story.time.textContent = data.shown;
  story.image.src = data.picture;
  story.caption.textContent = data.caption;
  story.text.replaceChildren(element('p', { textContent: data.paragraphs[0] }));
  if (!story.root.isConnected) app.replaceChildren(story.root, element('aside', { id: 'next' }));
  await new Promise((done) => setTimeout(done, LATE));
  if (mine !== turn) return;
  for (const paragraph of data.paragraphs.slice(1))
    story.text.append(element('p', { textContent: paragraph }));
  const rest = (await list()).filter((row) => row.path !== data.path);
  if (mine !== turn) return;
  document
    .getElementById('next')
    .replaceChildren(element('h2', { textContent: 'Next on Daybreak' }), ...rest.map(link));
}

async function list() {
  const reply = await fetch('/api/stories');
  return reply.json();
}

function link(row) {
  const made = element('a', { href: row.path }, element('b', { textContent: row.title }), ` ${row.age}`);
  made.setAttribute('data-in-app', '');
  return made;
}

async function showFront(mine) {
  const rows = await list();
  if (mine !== turn) return;
  document.title = 'Daybreak';
  meta('og:type', 'website');
  meta('og:title', 'Daybreak');
  meta('og:url', `${location.origin}/`);
  document.head.querySelector('meta[property="article:published_time"]')?.remove();
  const cards = rows.map((row) => {
    const image = element('img', { src: row.picture, alt: '', width: 800, height: 450 });
    const card = element(
      'a',
      { href: row.path, className: 'card' },
      image,
      element('b', { textContent: row.title }),
      element('span', { textContent: row.standfirst }),
      element('small', { textContent: row.age }),
    );
    card.setAttribute('data-in-app', '');
    return card;
  });
  app.replaceChildren(element('div', { className: 'cards' }, ...cards));
}

function show() {
  turn += 1;
  if (location.pathname === '/') return showFront(turn);
  return showStory(location.pathname, turn);
}

addEventListener('popstate', show);
addEventListener('click', (click) => {
  const clicked = click.target.closest?.('a[data-in-app]');
  if (!clicked || click.ctrlKey || click.metaKey || click.shiftKey) return;
  click.preventDefault();
  history.pushState(null, '', clicked.href);
  scrollTo(0, 0);
  show();
});
show();
