import { linkKey } from '../alignment/model.ts';
import type { PairCommand } from '../contract.ts';
import type { Side, Span } from '../text/model.ts';
import type { CommandContext } from './commands.ts';
import type { ReviewState, Step } from './steps.ts';
import { textInForce } from './text-layer.ts';

/** Longest quotation in the list of steps, UTF-16 code units. */
const LONGEST = 60;

/** What the list of steps says of a command beside its name: the words it was done to, and to how many. */
export function aboutCommand(command: PairCommand, before: ReviewState, after: ReviewState, context: CommandContext): Pick<Step, 'about' | 'count'> {
  const quote = (state: ReviewState, side: Side, span: Span | undefined): string => (span ? (side === 'source' ? context.sourceText : textInForce(context.targetText, state.edits)).slice(span.start, span.end) : '');
  const segment = (state: ReviewState, side: Side, id: string | undefined): string => quote(state, side, state[side].find((s) => s.id === id));
  const link = (key: string | undefined): string => {
    const found = before.links.find((l) => linkKey(l) === key);
    return found ? segment(before, 'target', found.target[0]) || segment(before, 'source', found.source[0]) : '';
  };
  const shown = (words: string, count = 1): Pick<Step, 'about' | 'count'> => {
    const short = shortened(words);
    return { ...(short ? { about: short } : {}), ...(count > 1 ? { count } : {}) };
  };
  switch (command.type) {
    case 'accept-finding':
    case 'dismiss-finding':
    case 'restore-finding':
    case 'intentional-cut': {
      const finding = context.findings.find((f) => f.id === command.finding);
      return shown(quote(before, 'target', finding?.target[0]) || quote(before, 'source', finding?.source[0]));
    }
    case 'annotate':
      return shown(quote(before, 'target', command.annotation.target[0]) || quote(before, 'source', command.annotation.source[0]) || command.annotation.comment);
    case 'update-annotation':
    case 'delete-annotation': {
      const annotation = before.annotations.find((a) => a.id === command.id);
      return shown(annotation?.targetQuotes[0] || annotation?.sourceQuotes[0] || annotation?.comment || '');
    }
    case 'confirm-links':
    case 'merge-links':
    case 'swap-links':
      return shown(link(command.links[0]), command.type === 'confirm-links' ? command.links.length : 1);
    case 'split-link':
    case 'push-rest':
      return shown(link(command.link));
    case 'realign':
      return shown(command.from === undefined ? '' : link(command.from));
    case 'link-segments':
    case 'unlink-segments':
      return shown(segment(before, 'target', command.target[0]) || segment(before, 'source', command.source[0]));
    case 'move-segment':
    case 'split-segment':
      return shown(segment(before, command.side, command.segment));
    case 'join-segments':
    case 'set-boilerplate':
      return shown(segment(before, command.side, command.segments[0]), command.segments.length);
    case 'edit-text':
      return shown(segment(after, 'target', command.segment) || segment(before, 'target', command.segment));
    case 'insert-text':
      return shown(command.text);
    default:
      return {};
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\ud800-\udbff]$/u, '').trimEnd()}…`;
}
