import type { Frame } from './frames';

/** Which frames are attributions: by who speaks, what the verb does and whether something is said. */
export function accepts(frame: Frame): boolean {
  const { speaker, cue, content, subject, rule } = frame;
  if (rule === 'citing' || rule === 'interviewed') return true;
  if (subject.relative && !(speaker.kind === 'anonymous-source' && cue !== 'act' && cue !== 'think')) {
    // "alarming critics who fear that": a crowd named for its opinion
    return (
      speaker.kind === 'unnamed-group' &&
      speaker.role === 'crowd' &&
      content === 'clause' &&
      cue !== 'act' &&
      cue !== 'regard'
    );
  }
  if (speaker.guessed && cue !== 'say' && cue !== 'tell') return false;
  if (cue === 'ask') return content === 'quotation';
  const said = content === 'quotation' || content === 'clause' || content === 'aside';
  switch (speaker.kind) {
    case 'document':
      return (
        cue !== 'think' &&
        cue !== 'cite' &&
        cue !== 'tell' &&
        cue !== 'act' &&
        cue !== 'regard' &&
        content !== 'none'
      );
    case 'news-outlet':
      return (
        cue === 'cite' ||
        ((cue === 'say' || cue === 'state' || cue === 'relate' || cue === 'show') && content !== 'none')
      );
    case 'anonymous-source':
      // finding is a decision: \"officials inspected the tower and found that\"
      if (cue === 'show') return false;
      if (cue === 'act')
        return (
          content === 'object' && speaker.role !== 'ordinary' && speaker.role !== 'crowd' && !speaker.plural
        );
      break;
    case 'unnamed-group':
      // what a group does in words counts where the group is described: "several lawmakers condemned the raids"
      if (cue === 'act') return rule === 'told-by' || (content === 'object' && !speaker.bare);
      if (content === 'view' || cue === 'regard') return rule === 'told-by' || content === 'view';
      if (rule === 'adjective-cue') return true;
      break;
    default:
  }
  switch (cue) {
    case 'say':
      return (content !== 'none' && content !== 'topic') || rule !== 'source-cue';
    case 'tell':
    case 'state':
      return said;
    case 'relate':
      return content !== 'none';
    case 'think':
      return content === 'clause' || content === 'aside';
    case 'show':
      return content === 'clause';
    case 'regard':
      return rule === 'told-by';
    default:
      return false;
  }
}
