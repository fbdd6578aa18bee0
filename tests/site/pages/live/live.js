// A reader asks for the new entry; it arrives above the others, as on any live page.
document.getElementById('newer').addEventListener('click', (event) => {
  const post = document.createElement('section');
  post.className = 'post';
  post.innerHTML = `<time datetime="2026-05-14T10:05">10.05</time>
    <h2>Ferry to sail at noon</h2>
    <p>The Island Line will sail at noon if the wind drops, according to two people briefed on the decision.</p>`;
  document.getElementById('posts').prepend(post);
  event.target.remove();
});
