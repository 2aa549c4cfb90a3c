import { Editor, Extension, type JSONContent } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { History } from '@tiptap/extension-history';
import { Mention } from '@tiptap/extension-mention';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Placeholder } from '@tiptap/extension-placeholder';
import { Text } from '@tiptap/extension-text';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { useEffect, useRef, type JSX } from 'react';
import { cardSuggester, linksIn, tagsIn } from './links.ts';
import { register } from './registry.ts';
import { suggestion } from './suggestions.ts';

const textOf = ({ type, text = '', attrs, content = [] }: JSONContent): string => {
  if (type === 'doc') return content.map(textOf).join('\n');
  if (type === 'paragraph') return content.map(textOf).join('');
  if (type === 'hardBreak') return '\n';
  return type === 'mention' ? `@${String(attrs?.['id'])}` : text;
};

/** Links and tags are coloured, but are not part of the document's structure. */
const Coloured = Extension.create({
  name: 'coloured',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const found: Decoration[] = [];
          doc.descendants((node, at) => {
            for (const { start, end } of node.isText ? [...linksIn(node.text ?? ''), ...tagsIn(node.text ?? '')] : []) found.push(Decoration.inline(at + start, at + end, { class: 'autolink' }));
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});

interface Properties {
  readonly text: string;
  readonly placeholder: string;
  readonly isActive: boolean;
  readonly takesFocus: boolean;
  readonly changed: (text: string) => void;
  readonly focused: () => void;
  readonly publish: () => void;
  readonly newLink: (link: string) => void;
}

/** The site's editor: TipTap with its settings. */
export const TextInput = (properties: Properties): JSX.Element => {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(properties);
  latest.current = properties;
  useEffect(() => {
    const { text, placeholder, takesFocus } = latest.current;
    const cardFor = cardSuggester();
    const editor = new Editor({
      element: place.current ?? document.createElement('div'),
      extensions: [Document, Coloured, Mention.configure({ HTMLAttributes: { class: 'mention' }, suggestion }), Paragraph, Placeholder.configure({ placeholder }), Text, History, HardBreak],
      content: { type: 'doc', content: text.split('\n').map((line) => ({ type: 'paragraph', ...(line !== '' && { content: [{ type: 'text', text: line }] }) })) },
      autofocus: takesFocus ? 'end' : null,
      onFocus: () => latest.current.focused(),
      onUpdate: () => {
        const now = textOf(editor.getJSON());
        latest.current.changed(now);
        const link = cardFor(now, window.event?.type === 'paste');
        if (link !== undefined) latest.current.newLink(link);
      },
      editorProps: {
        // Each line of pasted text becomes a paragraph.
        clipboardTextParser: (pasted, { doc }) => {
          const { paragraph } = doc.type.schema.nodes;
          const lines = pasted.split(/\r\n?|\n/).map((line) => paragraph?.create(null, line === '' ? [] : [doc.type.schema.text(line)]));
          return Slice.maxOpen(Fragment.fromArray(lines.flatMap((line) => line ?? [])));
        },
        // Only the words of formatted text are pasted.
        handlePaste: (view, { clipboardData }) => {
          if (!clipboardData?.types.includes('text/html')) return false;
          view.pasteText(clipboardData.getData('text/plain'));
          return true;
        },
        handleKeyDown: (view, event) => {
          if ((event.metaKey || event.ctrlKey) && event.code === 'Enter') {
            latest.current.publish();
            return true;
          }
          const { selection, doc } = view.state;
          if (event.code !== 'Backspace' || event.metaKey || event.altKey || event.ctrlKey || !selection.empty) return false;
          // An emoji is deleted as a whole.
          const last = [...new Intl.Segmenter().segment(doc.textBetween(0, selection.anchor, '\n'))].at(-1)?.segment;
          if (last === undefined || last === '\n') return false;
          editor.commands.deleteRange({ from: selection.anchor - last.length, to: selection.anchor });
          return true;
        },
      },
    });
    const forget = register({ element: editor.view.dom, state: () => textOf(editor.getJSON()), caret: () => editor.state.selection.anchor - 1, pause: () => editor.view.dispatch(closeHistory(editor.state.tr)) });
    return () => {
      forget();
      editor.destroy();
    };
  }, []);
  return <div className="text-input"><div ref={place} style={properties.isActive ? { minHeight: 140 } : {}} /></div>;
};
