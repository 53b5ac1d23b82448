import { useState } from 'react';
import type { DragEvent } from 'react';
import { go } from '../router.ts';
import { ask } from '../store.ts';

/** A text of the library on its way to its counterpart; other programs make nothing of it. */
const KIND = 'application/x-sverka-document';

/** True if a text of the library is dragged, not a file. */
export const dragsDocument = (data: DataTransfer): boolean => data.types.includes(KIND);

/** Makes a list item a text that can be dragged onto another, and that takes another. `over` is true while one is held above it. */
export function useDocumentDrag(document: string): { readonly over: boolean; readonly props: object } {
  const [over, setOver] = useState(false);
  const props = {
    draggable: true,
    onDragStart: (e: DragEvent) => {
      e.dataTransfer.setData(KIND, document);
      e.dataTransfer.effectAllowed = 'link';
    },
    onDragOver: (e: DragEvent) => {
      if (!dragsDocument(e.dataTransfer)) return;
      e.preventDefault();
      e.dataTransfer.dropEffect = 'link';
      setOver(true);
    },
    onDragLeave: (e: DragEvent) => !(e.currentTarget as Node).contains(e.relatedTarget as Node | null) && setOver(false),
    onDrop: (e: DragEvent) => {
      setOver(false);
      const other = e.dataTransfer.getData(KIND);
      if (other === '') return;
      e.preventDefault();
      e.stopPropagation();
      if (other !== document) void ask('pairs.create', { source: other, target: document }).then((made) => made && go({ screen: 'pair', id: made.id }));
    },
  };
  return { over, props };
}
