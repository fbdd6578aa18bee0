// The rest of the story comes when the reader asks for it, long after the page has loaded.
const button = document.getElementById('rest');
button.addEventListener('click', async () => {
  const rest = await fetch('/news/customs-chief-rest.html');
  document.getElementById('story').insertAdjacentHTML('beforeend', await rest.text());
  button.remove();
});
