import { type Clutter, clutterOf } from './clutter';
import { BLOCKS, HEADINGS, hiddenIn, SILENT, tagOf } from './tags';

/** A block element as the search sees it: how much it says, and how much of that is links. */
export interface Outline {
  element: Element;
  tag: string;
  parent: Outline | null;
  /** The blocks directly in it that hold any text. */
  children: Outline[];
  clutter: Clutter;
  /** Characters of its own text, not of its blocks; without the white space at the edges of text nodes. */
  own: number;
  /** How many of these stand in links. */
  ownLinks: number;
  /** Characters in it, with all its blocks, and how many stand in links. */
  text: number;
  links: number;
  /** Its prose: the characters of its paragraphs, clutter left out. Set by `weigh`. */
  mass: number;
  /** Whether its own text ends like a sentence. */
  sentence: boolean;
  /** Whether its own text ends with a colon, and so announces what follows. */
  announces: boolean;
  /** Place in reading order. */
  order: number;
  /** The place of the last block inside it. */
  end: number;
}

const SHOW_TEXT = 4;

/** Full stops of the world's scripts, with the quotes and brackets that may follow; or the end of a quotation. */
const SENTENCE = /[.!?…。！？؟۔।][\s"'”’»)\]]*$|["”»]$/;

function outlineOf(element: Element, tag: string, parent: Outline | null, order: number): Outline {
  return {
    element,
    tag,
    parent,
    children: [],
    clutter: null,
    own: 0,
    ownLinks: 0,
    text: 0,
    links: 0,
    mass: 0,
    sentence: false,
    announces: false,
    order,
    end: order,
  };
}

/** A link, and whether another was found in it: links do not nest, so that it was never closed. */
interface Link {
  broken: boolean;
}

/** What an element means for the text in it. */
interface Place {
  block: Outline;
  link: Link | null;
  /** Whether its text is not read at all. */
  silent: boolean;
}

/**
 * The blocks below `root` that hold text, as a tree. Goes from text to text, so that elements without any cost next
 * to nothing, and asks for each element only once; not recursive. All that follows works on the tree.
 */
export function outline(root: Element): Outline {
  const hidden = hiddenIn(root);
  const roles = new Set(root.querySelectorAll('[role]'));
  const top = outlineOf(root, tagOf(root), null, 0);
  const blocks = [top];
  const places = new Map<Element, Place>([[root, { block: top, link: null, silent: false }]]);

  const placeIn = (element: Element, { block, link, silent }: Place): Place => {
    if (silent) return { block, link, silent };
    const tag = tagOf(element);
    if (SILENT.has(tag) || hidden.has(element)) return { block, link, silent: true };
    if (BLOCKS.has(tag)) {
      const inner = outlineOf(element, tag, block, blocks.length);
      blocks.push(inner);
      inner.clutter = clutterOf(element, tag, roles.has(element));
      return { block: inner, link, silent };
    }
    if (tag !== 'A') return { block, link, silent };
    if (link) link.broken = true;
    return { block, link: { broken: false }, silent };
  };

  const unknown: Element[] = [];
  const placeOf = (element: Element): Place => {
    let place = places.get(element);
    for (let each = element; !place; place = places.get(each)) {
      unknown.push(each);
      each = each.parentNode as Element;
    }
    for (let each = unknown.pop(); each; each = unknown.pop()) {
      place = placeIn(each, place);
      places.set(each, place);
    }
    return place;
  };

  const texts = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const { block, link, silent } = placeOf(node.parentNode as Element);
    if (!silent) addText(block, node.data, !!link && !link.broken);
  }
  sumUp(blocks);
  return top;
}

function addText(block: Outline, data: string, link: boolean): void {
  const text = data.trim();
  if (!text) return;
  block.own += text.length;
  if (link) block.ownLinks += text.length;
  block.sentence = SENTENCE.test(text.slice(-4));
  block.announces = /[:：]$/.test(text);
}

/** Hangs each block that holds text into its parent, last first, so that each is complete when it is hung. */
function sumUp(blocks: readonly Outline[]): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Outline;
    block.text += block.own;
    block.links += block.ownLinks;
    block.children.reverse();
    const parent = block.parent;
    if (!parent || block.text === 0) continue;
    parent.children.push(block);
    parent.text += block.text;
    parent.links += block.links;
    parent.end = Math.max(parent.end, block.end);
  }
}

/** Whether a block's own text reads as a paragraph: long, or a whole sentence, and mostly not links. */
export function isProse(block: Outline): boolean {
  if (HEADINGS.has(block.tag)) return false;
  if (block.own < 25 || block.ownLinks > block.own * 0.4) return false;
  return block.sentence ? block.own >= 40 : block.own >= 120;
}
