import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground, hear, type PageChoice, type Summary, type ToPage } from '../../lib/messages';
import { takeOver } from '../gate.content/hand-over';
import { PageReader } from './page-reader';
import { whenTonesChange } from './when-tones-change';

/** Brought into a page by the background once the page is news and its site is on, or when the user asks. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    takeOver();
    let reader: PageReader | undefined;
    /** What there is to say without a reader: until the background has sent the choice, no more than the gate. */
    let idle: Summary = { state: 'no-article' };
    let reading = new AbortController();

    const tell = (unnamed: number | null) => {
      if (ctx.isValid) void askBackground({ to: 'background', kind: 'count', unnamed }).catch(() => {});
    };
    const choose = ({ on, kinds }: PageChoice) => {
      idle = { state: 'off' };
      if (on && reader) reader.show(kinds);
      else if (on) {
        reading = new AbortController();
        reader = new PageReader(kinds, tell, reading.signal);
        whenTonesChange(() => reader?.repaint(), reading.signal);
      } else if (reader) {
        reading.abort();
        reader = undefined;
        tell(null);
      }
    };
    const answer = (message: ToPage): Summary | boolean | undefined => {
      switch (message.kind) {
        case 'summary':
          return reader?.summary() ?? idle;
        case 'look':
          return reader?.look() ?? idle;
        case 'jump':
          return reader?.jump(message.mention) ?? false;
        case 'choice':
          return choose(message.choice) as undefined;
      }
    };
    const silence = hear('page', (message) => Promise.resolve(answer(message)));

    // An extension that is switched off or removed sends no word; its scripts find out when next looked at.
    const lookedAt = () => {
      if (ctx.isValid) reader?.restore();
    };
    ctx.addEventListener(document, 'visibilitychange', lookedAt);
    ctx.addEventListener(window, 'focus', lookedAt);
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && reader?.tellAgain());
    ctx.onInvalidated(() => {
      silence();
      reading.abort();
    });
  },
});
