// One page that draws them all: links under /town change the address and the story without a page load.
const view = document.getElementById('view');
const stories = ['bridge-toll', 'chess-club', 'water-bill'];

/** Says what the page now is, as sites built this way do: an article, or a list of them. */
function announce(title, isArticle) {
  document.title = `${title} | The Harbour Post`;
  document.querySelector('meta[property="og:type"]')?.remove();
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'og:type');
  meta.content = isArticle ? 'article' : 'website';
  document.head.append(meta);
}

async function show() {
  const name = location.pathname.split('/')[2];
  if (!stories.includes(name)) {
    view.innerHTML = '<p class="kicker">Town</p><h1>Small news from Port Ellery</h1>';
    announce('Town', false);
    return;
  }
  const story = await (await fetch(`/town/stories/${name}.html`)).text();
  // A slower answer must not overwrite the story the reader has gone on to.
  if (location.pathname !== `/town/${name}`) return;
  const article = document.createElement('article');
  article.innerHTML = story;
  view.replaceChildren(article);
  announce(article.querySelector('h1').textContent, true);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/town"]');
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
