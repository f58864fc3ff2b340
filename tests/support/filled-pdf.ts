/** A fillable PDF read back by a program that is not ours: its fields, words, tags and what it says about itself. */
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { squeeze } from './pdf.ts';

export interface Widget {
  id: string;
  page: number;
  /** Its whole name, with that of its part. */
  name: string;
  kind: 'text' | 'lines' | 'box';
  /** What is read aloud. */
  tip: string;
  /** What a box stands for, and what is chosen or written. */
  exportValue: string;
  value: string;
  rect: [left: number, bottom: number, right: number, top: number];
}

interface TagNode {
  role: string;
  children: TagNode[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A copy: the reader takes what it is given away from whoever gave it. */
export function openPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(new Uint8Array(bytes));
}

export async function widgetsOf(pdf: Pdf): Promise<Widget[]> {
  const widgets: Widget[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    for (const found of await (await pdf.getPage(page)).getAnnotations()) {
      const isBox = found.fieldType === 'Btn';
      widgets.push({
        id: found.id,
        page,
        name: found.fieldName,
        kind: isBox ? 'box' : found.multiLine ? 'lines' : 'text',
        tip: found.alternativeText,
        exportValue: found.exportValue ?? '',
        value: found.fieldValue ?? '',
        rect: found.rect,
      });
    }
  }
  return widgets;
}

/** All words, in the order in which they are written, without any space. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const { items } = await extractTextItems(new Uint8Array(bytes));
  return squeeze(
    items
      .flat()
      .map(({ str }) => str)
      .join(''),
  );
}

/** Every role among the tags of a page, in order. */
export async function rolesOn(pdf: Pdf, page: number): Promise<string[]> {
  const tree = (await (await pdf.getPage(page)).getStructTree()) as TagNode | null;
  const roles = (node: TagNode): string[] => [
    node.role,
    ...(node.children ?? []).flatMap((child) => ('role' in child ? roles(child) : [])),
  ];
  return tree ? roles(tree) : [];
}

/** Writes into the fields of a file as a viewer does, and gives the bytes that it saves. */
export async function fillIn(
  bytes: Uint8Array,
  values: Map<string, string | boolean>,
): Promise<Uint8Array> {
  const pdf = await openPdf(bytes);
  for (const [id, value] of values) pdf.annotationStorage.setValue(id, { value });
  return pdf.saveDocument();
}
