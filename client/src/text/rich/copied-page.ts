import { DOMSerializer, type Fragment, type Schema } from '@tiptap/pm/model';

/** Writes what is copied as other programs read it: lists as lists, readings as elements of their own. */
export class CopiedPage extends DOMSerializer {
  static of(schema: Schema): CopiedPage {
    return new CopiedPage(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
  }

  override serializeFragment(...[fragment, options, target]: Parameters<DOMSerializer['serializeFragment']>) {
    const page = super.serializeFragment(fragment as Fragment, options, target);
    for (const ruby of page.querySelectorAll<HTMLElement>('[data-reading]')) {
      const reading = ruby.ownerDocument.createElement('rt');
      reading.textContent = ruby.dataset.reading ?? '';
      delete ruby.dataset.reading;
      ruby.append(reading);
    }
    for (const item of page.querySelectorAll<HTMLElement>('[data-list]')) putInList(item);
    return page;
  }
}

/** Items follow each other and say how deep they lie; what is deeper goes into the item before it. */
function putInList(line: HTMLElement): void {
  const { list, depth } = line.dataset;
  const name = list === 'number' ? 'OL' : 'UL';
  const before = line.previousElementSibling;
  const item = line.ownerDocument.createElement('li');
  const home = listFor(before, Number(depth ?? 0), name) ?? line.ownerDocument.createElement(name);
  if (!home.isConnected && home.parentNode === null) line.replaceWith(home);
  else line.remove();
  delete line.dataset.list;
  delete line.dataset.depth;
  item.append(line);
  home.append(item);
}

/** The list an item of this depth goes on, or begins within the item above. */
function listFor(before: Element | null, depth: number, name: string): Element | undefined {
  if (before === null || !/^[OU]L$/.test(before.tagName)) return undefined;
  if (depth === 0) return before.tagName === name ? before : undefined;
  const above = before.lastElementChild;
  if (!above) return undefined;
  const inner = listFor(above.lastElementChild, depth - 1, name);
  if (inner) return inner;
  const made = before.ownerDocument.createElement(name);
  above.append(made);
  return made;
}
