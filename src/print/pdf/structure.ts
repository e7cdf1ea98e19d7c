/**
 * The structure of a PDF for those who hear it: headings, paragraphs, lists, tables and figures in reading order.
 * jsPDF writes none, so it is written through the events that jsPDF sends while it builds the file.
 */
import type { Element, Owner } from '../marks.ts';
import type { Inside } from './inside.ts';

interface Content {
  readonly page: number;
  readonly id: number;
}

export class Structure {
  readonly #inside: Inside;
  readonly #elements: readonly Element[];
  /** What each element says, in the order it was drawn. */
  readonly #contents: Content[][];
  /** Page → the element of each marked content, in order. */
  readonly #pages: number[][] = [];
  #open = false;
  #root = 0;

  constructor(inside: Inside, elements: readonly Element[]) {
    this.#inside = inside;
    this.#elements = elements;
    this.#contents = elements.map(() => []);
    inside.events.subscribe('putPage', ({ pageNumber }) => {
      inside.write(`/StructParents ${pageNumber - 1}`);
      inside.write('/Tabs /S');
    });
    inside.events.subscribe('postPutResources', () => { this.#writeTree(); });
    inside.events.subscribe('putCatalog', () => {
      inside.write(`/StructTreeRoot ${this.#root} 0 R`);
      // Structure came with 1.4; the header of the file says 1.3.
      inside.write('/Version /1.7');
      inside.write('/MarkInfo <</Marked true>>');
      inside.write('/Lang (sv-SE)');
      inside.write('/ViewerPreferences <</DisplayDocTitle true>>');
    });
  }

  newPage(): void {
    this.#pages.push([]);
  }

  /** Says whose the next marks are. null: only decoration. */
  begin(owner: Owner): void {
    this.end();
    const element = owner === null ? undefined : this.#elements[owner];
    const marked = this.#pages.at(-1);
    if (owner === null || element === undefined || marked === undefined) {
      this.#inside.write('/Artifact BMC');
    } else {
      this.#inside.write(`/${element.role} <</MCID ${marked.length}>> BDC`);
      this.#contents[owner]?.push({ page: this.#pages.length - 1, id: marked.length });
      marked.push(owner);
    }
    this.#open = true;
  }

  end(): void {
    if (this.#open) this.#inside.write('EMC');
    this.#open = false;
  }

  /** Cells without words stay, since a row without one of its cells is no row; nothing else is kept empty. */
  #isKept(at: number, children: readonly (readonly number[])[]): boolean {
    const role = this.#elements[at]?.role;
    return role === 'TH' || role === 'TD' || (this.#contents[at]?.length ?? 0) > 0 || (children[at] ?? []).length > 0;
  }

  #writeTree(): void {
    const inside = this.#inside;
    const children: number[][] = this.#elements.map(() => []);
    const top: number[] = [];
    // From the last to the first: a parent comes before its children, and must know whether any of them is kept.
    for (let at = this.#elements.length - 1; at >= 0; at -= 1) {
      if (!this.#isKept(at, children)) continue;
      const parent = this.#elements[at]?.parent ?? null;
      (parent === null ? top : children[parent] ?? top).unshift(at);
    }
    const ids = new Map<number, number>();
    const order = (list: readonly number[]): readonly number[] => list.flatMap((at) => [at, ...order(children[at] ?? [])]);
    const kept = order(top);
    this.#root = inside.newObjectDeferred();
    const documentId = inside.newObjectDeferred();
    for (const at of kept) ids.set(at, inside.newObjectDeferred());
    const reference = (at: number): string => `${ids.get(at) ?? documentId} 0 R`;

    const object = (id: number, text: string): void => {
      inside.newObjectDeferredBegin(id, true);
      inside.write(text);
      inside.write('endobj');
    };
    const nums = this.#pages.map((marked, page) => `${page} [${marked.map(reference).join(' ')}]`).join(' ');
    object(this.#root, `<</Type /StructTreeRoot /K [${documentId} 0 R] /ParentTree <</Nums [${nums}]>> /ParentTreeNextKey ${this.#pages.length}>>`);
    object(documentId, `<</Type /StructElem /S /Document /P ${this.#root} 0 R /K [${top.map(reference).join(' ')}]>>`);
    for (const at of kept) {
      const { role, parent, alt, said: aloud } = this.#elements[at] ?? { role: 'P' as const, parent: null };
      const said = (this.#contents[at] ?? []).map(({ page, id }) => `<</Type /MCR /Pg ${inside.getPageInfo(page + 1).objId} 0 R /MCID ${id}>>`);
      const inner = (children[at] ?? []).map(reference);
      const scope = role === 'TH' ? ` /A <</O /Table /Scope /${this.#inHead(at, children) ? 'Column' : 'Row'}>>` : '';
      const told = `${alt === undefined ? '' : ` /Alt (${inside.pdfEscape(alt)})`}${aloud === undefined ? '' : ` /ActualText (${inside.pdfEscape(aloud)})`}`;
      const above = parent === null || !ids.has(parent) ? `${documentId} 0 R` : reference(parent);
      object(ids.get(at) ?? documentId, `<</Type /StructElem /S /${role} /P ${above}${told}${scope} /K [${[...said, ...inner].join(' ')}]>>`);
    }
  }

  /** A table's first row is its head. */
  #inHead(cell: number, children: readonly (readonly number[])[]): boolean {
    const tr = this.#elements[cell]?.parent ?? null;
    const table = tr === null ? null : (this.#elements[tr]?.parent ?? null);
    return table !== null && children[table]?.[0] === tr;
  }
}
