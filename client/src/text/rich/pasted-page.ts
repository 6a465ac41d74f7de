import { deepest } from '@yoriai/shared/documents/rich-text-lines';
import { cleanWords } from '../clean-words.ts';

/** Readies pasted HTML for the schema: lists become lines that say of themselves what they are, control characters go. */
export function pastedPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { body } = page;
  for (const list of [...body.querySelectorAll('ul, ol')].reverse()) flattenList(list);
  for (const line of body.querySelectorAll<HTMLElement>('[style*="mso-list"]')) readWordItem(line);
  const walker = page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.textContent = cleanWords(node.textContent ?? '');
  }
  return body.innerHTML;
}

/** Innermost lists come first, so that what they left behind is found as lines within the items around them. */
function flattenList(list: Element): void {
  const kind = list.tagName === 'OL' ? 'number' : 'bullet';
  const lines = [...list.children].flatMap((item) => linesOfItem(item, kind));
  list.replaceWith(...lines);
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, div, table, blockquote, pre';

function linesOfItem(item: Element, kind: string): readonly Element[] {
  const lines: HTMLElement[] = [];
  let words: HTMLElement | undefined;
  for (const node of [...item.childNodes]) {
    if (node instanceof HTMLElement && node.matches(blocks)) {
      words = undefined;
      lines.push(node);
    } else if (words || node.textContent?.trim()) {
      if (!words) {
        words = item.ownerDocument.createElement('p');
        lines.push(words);
      }
      words.append(node);
    }
  }
  const [first] = lines;
  const head = first && first.dataset.list === undefined && first.tagName !== 'TABLE' ? first : undefined;
  for (const line of lines) {
    if (line !== head) line.dataset.depth = String(Math.min(Number(line.dataset.depth ?? 0) + 1, deepest));
  }
  if (head) head.dataset.list = kind;
  return lines;
}

/** Word writes its lists as paragraphs, with the sign of each item as words of it. */
function readWordItem(line: HTMLElement): void {
  const style = line.getAttribute('style') ?? '';
  const level = Number(/level(\d)/.exec(style)?.[1]);
  if (!level) return;
  const sign = line.querySelector('[style*="mso-list:Ignore" i]');
  line.dataset.list = /[0-9０-９a-zA-Z]/.test(sign?.textContent ?? '') ? 'number' : 'bullet';
  line.dataset.depth = String(Math.min(level - 1, deepest));
  sign?.remove();
}
