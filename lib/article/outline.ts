import { type Clutter, clutterOf } from './clutter';
import { BLOCKS, HEADINGS, isHidden, SILENT, tagOf } from './tags';

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

const ELEMENT = 1;
const TEXT = 3;

/** Full stops of the world's scripts, with the quotes and brackets that may follow; or the end of a quotation. */
const SENTENCE = /[.!?…。！？؟۔।][\s"'”’»)\]]*$|["”»]$/;

function outlineOf(element: Element, tag: string, parent: Outline | null, order: number): Outline {
  return {
    element,
    tag,
    parent,
    children: [],
    clutter: parent ? clutterOf(element, tag) : null,
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

/**
 * The blocks below `root` that hold text, as a tree. One pass, not recursive, and it reads the DOM only once: all
 * that follows works on the tree.
 */
export function outline(root: Element): Outline {
  let order = 0;
  const top = outlineOf(root, tagOf(root), null, order++);
  let block = top;
  let parent = root;
  // Links do not nest; where one does in a broken page, the outer was never closed.
  let inLink = false;
  let node: Node | null = root.firstChild;
  for (;;) {
    if (!node) {
      if (parent === root) break;
      if (parent === block.element) block = closeBlock(block, order - 1);
      else if (tagOf(parent) === 'A') inLink = false;
      node = parent.nextSibling;
      parent = parent.parentNode as Element;
      continue;
    }
    if (node.nodeType === TEXT) {
      addText(block, (node as Text).data, inLink);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (!SILENT.has(tag) && !isHidden(element)) {
        if (BLOCKS.has(tag)) {
          block = outlineOf(element, tag, block, order++);
        } else if (tag === 'A') inLink = true;
        parent = element;
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  finish(top, order - 1);
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

function closeBlock(block: Outline, end: number): Outline {
  finish(block, end);
  const parent = block.parent as Outline;
  if (block.text > 0) {
    parent.children.push(block);
    parent.text += block.text;
    parent.links += block.links;
  }
  return parent;
}

function finish(block: Outline, end: number): void {
  block.end = end;
  block.text += block.own;
  block.links += block.ownLinks;
}

/** Whether a block's own text reads as a paragraph: long, or a whole sentence, and mostly not links. */
export function isProse(block: Outline): boolean {
  if (HEADINGS.has(block.tag)) return false;
  if (block.own < 25 || block.ownLinks > block.own * 0.4) return false;
  return block.sentence ? block.own >= 40 : block.own >= 120;
}
