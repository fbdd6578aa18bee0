import '../../lib/marks/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isNews } from '../../lib/article/is-news';
import { askBackground, hear, type Summary } from '../../lib/messages';
import { keepLooking } from '../../lib/watch/keep-looking';
import { untilTaken } from './hand-over';

/** On every page, so as small as can be: says whether it is news, and leaves the rest to the reader. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const signal = untilTaken(ctx.signal);
    const lookAgain = keepLooking(() => {
      const news = isNews(document);
      if (news && ctx.isValid) void askBackground({ to: 'background', kind: 'news' }).catch(() => {});
      return news;
    }, signal);
    const silence = hear('page', (message) => {
      if (message.kind === 'choice' && message.choice.on) lookAgain();
      return message.kind === 'summary' ? Promise.resolve<Summary>({ state: 'no-article' }) : undefined;
    });
    signal.addEventListener('abort', silence, { once: true });
  },
});
